using System.CommandLine;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Analyses.Metrics;
using Salescape.Analyses.Report;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>Lists the questions that are answered, or answers one of a data set.</summary>
internal sealed class AskCommand : Command, IHasExamples
{
    private const string DuckDb = "duckdb";
    private const string Postgres = "postgres";

    private static readonly string[] Formats = ["table", "csv", "json", "md", "sql", "sql-template", "svg", "html"];

    private readonly Argument<string[]> _words = new("name")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Question to answer, or words to search for, such as a table, schema or role. Lists all questions by default.",
    };

    private readonly QueryFileOption _file = new(
        "A question that is being written, from a file: comment lines with title, question, read, chart, difficulty and parameters, then a query."
    );
    private readonly DatasetOption _data;

    private readonly ConnectionOption _connection = new();

    private readonly ChoiceOption _engine = new("--engine", "engine", [DuckDb, Postgres])
    {
        Description = "Engine that answers: DuckDB on a data set in a folder, or the PostgreSQL database of --connection.",
    };

    private readonly ChoiceOption _format = new("--format", "format", Formats)
    {
        Description =
            "Output format. sql prints a statement ready to run elsewhere, sql-template the query with its parameters. Lists of questions: table, csv, json or md.",
    };

    private readonly MetricCuts _cuts;

    private readonly Option<string?>[] _parameters = [.. AnalysisParameter.Vocabulary.Select(OptionFor)];

    public AskCommand()
        : base("ask", "Answer a business question about a data set, or list all questions.")
    {
        Add(_words);
        Add(_file);
        _data = new(this);
        Add(_engine);
        Add(_connection);
        Add(_format);
        _cuts = new(this);
        foreach (Option<string?> parameter in _parameters)
            Add(parameter);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape ask", "all questions"),
        ("salescape ask first_steps", "the easy ones, of one table and one step each"),
        ("salescape ask churn", "those that speak of churn"),
        ("salescape ask pipeline-analysis-and-forecasting --region EMEA", "one of them answered, for a region"),
        (
            "salescape ask pipeline-analysis-and-forecasting --format sql",
            "the statement to take away, for duckdb, psql or any other program"
        ),
        ("salescape ask renewal-forecast --format html > forecast.html", "a page with chart and table, for anybody"),
        ("salescape ask arr --by region --over quarter", "a metric, cut and followed"),
        ("salescape ask --file sql/analyses/roles/cfo/mine.sql", "a question that is being written"),
    ];

    private static Option<string?> OptionFor(AnalysisParameter parameter)
    {
        var option = new Option<string?>(OptionOf(parameter))
        {
            HelpName = parameter.Kind.ToString().ToUpperInvariant(),
            Description = parameter.Description,
        };
        option.CompletionSources.Add([.. parameter.Values]);
        return option;
    }

    private static string OptionOf(AnalysisParameter parameter) => "--" + parameter.Name.Replace('_', '-');

    private int Run(ParseResult parsed)
    {
        string format = _format.Read(parsed);
        string[] words = parsed.GetValue(_words) ?? [];
        if (_file.Read(parsed) is { } file)
        {
            if (words.Length > 0)
                throw new RefusedException($"'{words[0]}' cannot be used with {_file.Name}.", "Use only one of them.");
            _cuts.RefuseFor($"'{file.Name}'", parsed);
            Answer(AnalysisCatalog.Open(file), format, parsed);
            return ExitCode.Done;
        }

        IReadOnlyList<Analysis> found = words.Length == 1 ? AnalysisCatalog.Find(words[0]) : [];
        if (found.Count == 0 && MetricCatalog.Find(string.Join(' ', words)) is { } metric)
        {
            Answer(metric, format, parsed);
            return ExitCode.Done;
        }

        _cuts.RefuseFor(found.Count == 1 ? $"'{found[0].FullName}'" : "a list of questions", parsed);
        if (found.Count == 1)
            Answer(found[0], format, parsed);
        else if (found.Count > 1)
            throw new RefusedException(
                $"'{words[0]}' names several questions.",
                $"Ask {string.Join(" or ", found.Select(analysis => analysis.FullName))}."
            );
        else
            List(Search(words, parsed), format);
        return ExitCode.Done;
    }

    private static void List(IReadOnlyList<Analysis> found, string format)
    {
        switch (format)
        {
            case "table":
                AnswerPage.List(found, Terminal.Output);
                break;
            case "csv":
                Terminal.Hand(AnswerText.Csv(AnalysisCatalog.Table(found)));
                break;
            case "json":
                Terminal.Hand(AnswerText.Json(AnalysisCatalog.Table(found)));
                break;
            case "md":
                Terminal.Hand(AnswerText.Markdown(AnalysisCatalog.Table(found)));
                break;
            default:
                throw new RefusedException(
                    $"{found.Count} questions cannot be shown as {format}.",
                    $"Name one of them; '{CalledAs.Line("ask")}' lists all questions."
                );
        }
    }

    private void Answer(Analysis analysis, string format, ParseResult parsed)
    {
        Dictionary<string, object?> given = ReadParameters(analysis.FullName, analysis.Parameters, parsed);
        if (format == "sql-template")
            HandTemplate(IsPostgres(parsed) ? analysis.PostgresSql : analysis.Sql, given);
        else
            Answer(_ => analysis, given, format, parsed);
    }

    private void Answer(Metric metric, string format, ParseResult parsed)
    {
        Dictionary<string, object?> given = ReadParameters(metric.Name, [.. MetricQuestion.NarrowedBy(metric)], parsed);
        MetricQuestion question = _cuts.Read(metric, given.Keys.Where(name => name != AnalysisParameter.AsOf), parsed);
        if (format == "sql-template")
            HandTemplate(metric.Sql, given);
        else
            Answer(
                engine => question.At(engine.Start, (DateOnly)(given.GetValueOrDefault(AnalysisParameter.AsOf) ?? engine.AsOf)),
                given,
                format,
                parsed
            );
    }

    private static void HandTemplate(string sql, Dictionary<string, object?> given)
    {
        if (given.Count > 0)
            throw new RefusedException("--format sql-template takes no values.", "Leave them out, or ask for --format sql.");
        Terminal.Hand(sql + "\n");
    }

    private void Answer(Func<Engine, Analysis> asked, Dictionary<string, object?> given, string format, ParseResult parsed)
    {
        bool isPostgres = IsPostgres(parsed);
        Action show = isPostgres ? AskPostgres() : WholeDataset.Read(_data.Read(parsed), Environment.ProcessorCount, AskFiles);
        show();

        Action AskPostgres()
        {
            using var engine = new PostgresEngine(_connection.Read(parsed));
            return Ask(asked(engine), given, format, engine);
        }

        Action AskFiles(Dataset dataset)
        {
            using var engine = new DuckDbEngine(dataset);
            return Ask(asked(engine), given, format, engine);
        }
    }

    /// <summary>Answers, and returns what shows the answer once it is known to stand.</summary>
    private static Action Ask(Analysis analysis, Dictionary<string, object?> given, string format, Engine engine)
    {
        SpellAsThere(given, engine);
        if (format == "sql")
        {
            string statement = engine.StatementOf(analysis, given);
            return () => Terminal.Hand(statement + "\n");
        }

        Reply reply = engine.Reply(analysis, given);
        string? text = format switch
        {
            "csv" => AnswerText.Csv(reply.WithIntervals()),
            "json" => AnswerText.Json(reply.WithIntervals()),
            "svg" => ChartSvg.Draw(analysis, reply.Answer),
            "html" => SinglePage.Write(analysis, reply, engine, given),
            "md" => reply.Answer.IsEmpty ? (reply.Headline ?? AnswerPage.Nothing) + "\n" : AnswerText.Markdown(reply),
            _ => null,
        };
        return text is null ? () => AnswerPage.Show(reply, Terminal.Output) : () => Terminal.Hand(text);
    }

    // A connection says it as well.
    private bool IsPostgres(ParseResult parsed)
    {
        string engine = _engine.Read(parsed);
        if (engine == DuckDb && parsed.GetResult(_engine) is { Implicit: false })
            _connection.RefuseWith(parsed, $"with {_engine.Name} {DuckDb}");
        bool isPostgres = engine == Postgres || parsed.GetValue(_connection) is not null;
        if (isPostgres && _data.IsGiven(parsed))
            throw new RefusedException(
                $"{_data.Name} cannot be used with {(engine == Postgres ? $"{_engine.Name} {Postgres}" : _connection.Name)}.",
                "Use only one of them."
            );
        return isPostgres;
    }

    // A list of what can be asked is of no data set, and of no region.
    private void RefuseWithoutQuestion(ParseResult parsed)
    {
        if (
            new Option[] { _data, _engine, _connection }
                .Concat(_parameters)
                .FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is
            { } option
        )
            throw new RefusedException($"{option.Name} needs a question.", $"Name one; '{CalledAs.Line("ask")}' lists all questions.");
    }

    private Dictionary<string, object?> ReadParameters(string name, IReadOnlyList<AnalysisParameter> taken, ParseResult parsed)
    {
        var given = new Dictionary<string, object?>();
        foreach ((AnalysisParameter known, Option<string?> option) in AnalysisParameter.Vocabulary.Zip(_parameters))
        {
            if (parsed.GetValue(option) is not { } text)
                continue;
            bool isAsked = known.Name == AnalysisParameter.AsOf || taken.Any(parameter => parameter.Name == known.Name);
            if (!isAsked)
            {
                string[] names = [.. taken.Select(OptionOf).Append("--as-of")];
                throw new RefusedException($"'{name}' takes no {option.Name}.", $"It takes {string.Join(", ", names)}.");
            }

            given[known.Name] = known.Read(text);
        }

        return given;
    }

    /// <summary>Puts names in place as the data set spells them; one that it does not know would find nothing, and say nothing.</summary>
    private static void SpellAsThere(Dictionary<string, object?> given, Engine engine)
    {
        foreach (AnalysisParameter parameter in AnalysisParameter.Vocabulary)
        {
            if (given.GetValueOrDefault(parameter.Name) is string text && engine.ValuesOf(parameter) is { } known)
                given[parameter.Name] = NamedValue.Find(OptionOf(parameter), text, known);
        }
    }

    private IReadOnlyList<Analysis> Search(string[] words, ParseResult parsed)
    {
        if (words.Any(string.IsNullOrWhiteSpace))
            throw new RefusedException("The search word is empty.", $"'{CalledAs.Line("ask")}' lists all questions.");
        IReadOnlyList<Analysis> found = AnalysisCatalog.Search(words);
        if (found.Count > 0)
        {
            RefuseWithoutQuestion(parsed);
            return found;
        }

        string nearest = NearestName.To(words[0], AnalysisCatalog
                .All.SelectMany(analysis => new[] { analysis.Name, analysis.FullName })
                .Concat(MetricCatalog.All.SelectMany(metric => metric.Synonyms.Prepend(metric.Name))))
            is { } name
            ? $"Did you mean '{name}'?"
            : $"'{CalledAs.Line("ask")}' lists all questions.";
        throw new RefusedException($"No analysis matches '{string.Join(' ', words)}'.", nearest);
    }
}
