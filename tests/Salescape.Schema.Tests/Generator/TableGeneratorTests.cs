using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Salescape.Schema.Generator;
using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Schema.Tests.Generator;

public sealed class TableGeneratorTests
{
    private readonly SyntaxTree _shipment = Parse(Repository.Read("tests", "Salescape.Schema.Tests", "Generator", "Shipment.cs"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Shipment.g.cs")]
    [InlineData("SchemaCatalog.g.cs")]
    [InlineData("CompanyRows.g.cs")]
    public void The_code_generated_for_a_row_type_is_as_expected(string file)
    {
        GeneratorRunResult result = NewDriver().RunGenerators(Compile(_shipment), Cancel).GetRunResult().Results.Single();

        string generated = result.GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();
        Assert.Equal(Repository.Read("tests", "Salescape.Schema.Tests", "Generator", "Expected", file), generated);
    }

    [Fact]
    public void The_generated_code_compiles()
    {
        NewDriver().RunGeneratorsAndUpdateCompilation(Compile(_shipment), out Compilation output, out _, Cancel);

        Assert.Empty(output.GetDiagnostics(Cancel).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_row_without_one_of_its_columns_does_not_compile()
    {
        SyntaxTree forgetful = Parse(
            "namespace Salescape.Schema; static class Ship { static Shipment One() => new() { ShipmentId = new(1) }; }"
        );
        NewDriver().RunGeneratorsAndUpdateCompilation(Compile(_shipment, forgetful), out Compilation output, out _, Cancel);

        int columns = SourceOf(_shipment).Split("public required").Length - 1;
        Assert.Equal(columns - 1, output.GetDiagnostics(Cancel).Count(diagnostic => diagnostic.Id == "CS9035"));
    }

    [Fact]
    public void An_unrelated_edit_regenerates_nothing()
    {
        CSharpCompilation before = Compile(_shipment, Parse("class Elsewhere;"));
        GeneratorDriver driver = NewDriver().RunGenerators(before, Cancel);
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Parse("class Elsewhere { int changed; }"));

        GeneratorRunResult result = driver.RunGenerators(after, Cancel).GetRunResult().Results.Single();

        Assert.All(ReasonsOf(result.TrackedSteps[TableGenerator.ModelStep]), AssertNotRun);
        Assert.All(result.TrackedOutputSteps.SelectMany(step => ReasonsOf(step.Value)), AssertNotRun);
    }

    [Fact]
    public void A_new_column_regenerates_its_table()
    {
        CSharpCompilation before = Compile(_shipment);
        GeneratorDriver driver = NewDriver().RunGenerators(before, Cancel);
        SyntaxTree wider = Parse(
            SourceOf(_shipment)
                .Replace(
                    "/// <summary>Pieces</summary>",
                    "/// <summary>Pallets</summary>\n    public required int PalletCount { get; init; }\n\n    /// <summary>Pieces</summary>",
                    StringComparison.Ordinal
                )
        );

        GeneratorRunResult result = driver
            .RunGenerators(before.ReplaceSyntaxTree(before.SyntaxTrees[0], wider), Cancel)
            .GetRunResult()
            .Results.Single();

        Assert.Equal([IncrementalStepRunReason.Modified], ReasonsOf(result.TrackedSteps[TableGenerator.ModelStep]));
        Assert.Contains(
            "\"pallet_count\"",
            result.GeneratedSources.Single(source => source.HintName == "Shipment.g.cs").SourceText.ToString(),
            StringComparison.Ordinal
        );
    }

    private static CSharpGeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create(
            [new TableGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    private static CSharpCompilation Compile(params SyntaxTree[] sources)
    {
        string platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] assemblies =
        [
            typeof(object).Assembly.Location,
            Path.Combine(platform, "System.Runtime.dll"),
            Path.Combine(platform, "System.Collections.dll"),
            typeof(TableAttribute).Assembly.Location,
        ];
        return CSharpCompilation.Create(
            "Shipments",
            sources,
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, cancellationToken: Cancel);

    private static string SourceOf(SyntaxTree tree) => tree.GetText(Cancel).ToString();

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(ImmutableArray<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static void AssertNotRun(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
}
