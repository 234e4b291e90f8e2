using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// Where a database is: a URI as PostgreSQL's own programs take it, Npgsql's <c>Host=…;Database=…</c>, or nothing, and for what is
/// not said the variables that those programs read. No part of it is ever repeated in a message but names of keys: passwords
/// stand in unexpected places.
/// </summary>
internal static partial class PostgresAddress
{
    private const string Example =
        "Write postgres://me@127.0.0.1:5432/salescape or 'Host=127.0.0.1;Database=salescape;Username=me'; a password may stand in PGPASSWORD or ~/.pgpass.";
    private const string SocketFolder = "/var/run/postgresql";

    private static readonly string[] Schemes = ["postgres://", "postgresql://"];
    private static readonly string[] Secrets = ["password", "pwd", "psw"];

    // The names of libpq, in URIs, service files and variables, and those of Npgsql.
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["host"] = "Host",
        ["port"] = "Port",
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["password"] = "Password",
        ["passfile"] = "Passfile",
        ["sslmode"] = "SSL Mode",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["options"] = "Options",
        ["target_session_attrs"] = "Target Session Attributes",
        ["channel_binding"] = "Channel Binding",
        ["gssencmode"] = "GSS Encryption Mode",
        ["krbsrvname"] = "Kerberos Service Name",
    };

    // Npgsql reads PGUSER, PGPASSWORD, PGPASSFILE and ~/.pgpass, PGSSLCERT and its like itself.
    private static readonly (string Variable, string Key)[] Variables =
    [
        ("PGHOST", "host"),
        ("PGPORT", "port"),
        ("PGDATABASE", "dbname"),
        ("PGSSLMODE", "sslmode"),
        ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ];

    /// <summary>Whether the variables of PostgreSQL's programs name a database, so that nothing else has to.</summary>
    public static bool IsInVariables => (Variable("PGHOST") ?? Variable("PGDATABASE") ?? Variable("PGSERVICE")) is not null;

    /// <summary>Reads an address.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static NpgsqlConnectionStringBuilder Read(string given)
    {
        string text = given.Trim();
        var address = new NpgsqlConnectionStringBuilder();
        string? service = null;
        if (Schemes.FirstOrDefault(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } scheme)
            service = ReadUri(text[scheme.Length..], address);
        else
            ReadPairs(text, address);

        if ((service ?? Variable("PGSERVICE")) is { } named)
        {
            foreach ((string key, string value) in PostgresService.Read(named))
                SetUnlessSet(address, key, value, "The service of the database");
        }

        foreach ((string variable, string key) in Variables)
        {
            if (Variable(variable) is { } value)
                SetUnlessSet(address, key, value, variable);
        }

        if (string.IsNullOrEmpty(address.Host))
            address.Host = Directory.Exists(SocketFolder) ? SocketFolder : "localhost";
        return address;
    }

    /// <summary>An address as a URI of what finds the database, without secrets and settings.</summary>
    public static string Show(NpgsqlConnectionStringBuilder address)
    {
        string user = string.IsNullOrEmpty(address.Username) ? "" : $"{Uri.EscapeDataString(address.Username)}@";
        string database = Uri.EscapeDataString(address.Database ?? address.Username ?? "");
        return address.Host!.StartsWith('/')
            ? $"postgres://{user}/{database}?host={Uri.EscapeDataString(address.Host)}&port={address.Port}"
            : $"postgres://{user}{(address.Host.Contains(':', StringComparison.Ordinal) ? $"[{address.Host}]" : address.Host)}:{address.Port}/{database}";
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static void ReadPairs(string text, NpgsqlConnectionStringBuilder address)
    {
        if (!text.Contains(';', StringComparison.Ordinal) && PairsWithSpaces().IsMatch(text))
            throw Refused("--connection has spaces between its pairs, as psql takes them; here semicolons stand between.");
        var pairs = new DbConnectionStringBuilder();
        try
        {
            pairs.ConnectionString = text;
        }
        catch (ArgumentException)
        {
            throw Refused("--connection is neither a URI nor a list of Key=Value; with semicolons between.");
        }

        bool hasSecret = pairs
            .Keys.Cast<string>()
            .Any(key => Secrets.Any(secret => key.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        foreach (string key in pairs.Keys)
        {
            // What follows a semicolon in a password looks like a key, and so does an address with an equals sign in it.
            bool isShown = key.All(letter => char.IsAsciiLetter(letter) || letter == ' ') && (!hasSecret || address.ContainsKey(key));
            Set(address, key, (string)pairs[key], isShown ? $"The key '{key}' of --connection" : "A key of --connection");
        }
    }

    /// <summary>Reads what follows the scheme of a URI.</summary>
    /// <returns>The service that it names, if any.</returns>
    private static string? ReadUri(string text, NpgsqlConnectionStringBuilder address)
    {
        (string before, string? query) = Split(text, '?', text.IndexOf('?', StringComparison.Ordinal));
        (string authority, string? database) = Split(before, '/', before.IndexOf('/', StringComparison.Ordinal));
        int at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            (string user, string? password) = Split(authority[..at], ':', authority[..at].IndexOf(':', StringComparison.Ordinal));
            SetDecoded(address, "user", user);
            SetDecoded(address, "password", password);
        }

        ReadHosts(authority[(at + 1)..], address);
        SetDecoded(address, "dbname", database);
        string? service = null;
        foreach (string pair in (query ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            (string key, string? value) = Split(pair, '=', pair.IndexOf('=', StringComparison.Ordinal));
            if (key == "service")
                service = Decoded(value ?? "");
            else if (Keys.ContainsKey(key))
                SetDecoded(address, key, value);
            else
                throw Refused(
                    "The URI of --connection has an unknown parameter.",
                    $"Known are {string.Join(", ", Keys.Keys)} and service; special characters of a password are written %3F for ?, %26 for &."
                );
        }

        return service;
    }

    // Several hosts are tried in turn; Npgsql wants the port behind each.
    private static void ReadHosts(string text, NpgsqlConnectionStringBuilder address)
    {
        string[] hosts = text.Split(',');
        (string Host, string? Port)[] read = [.. hosts.Select(ReadHost)];
        if (read is [var (host, port)])
        {
            if (host.Length > 0)
                address.Host = host;
            if (port is not null)
                Set(address, "Port", port, "The port of --connection");
            return;
        }

        address.Host = string.Join(',', read.Select(one => one.Port is null ? one.Host : $"{one.Host}:{one.Port}"));
    }

    private static (string Host, string? Port) ReadHost(string text)
    {
        // The colons of an IPv6 address stand in brackets.
        int end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (text.StartsWith('[') && end < 0)
            throw Refused("The URI of --connection opens a bracket around a host and does not close it.");
        (string host, string? port) = Split(text, ':', text.IndexOf(':', end + 1));
        string decoded = Decoded(end < 0 ? host : text[1..end]);
        if (port is { Length: 0 })
            port = null;
        bool isPort =
            port is null || (ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && number > 0);
        if (!isPort)
            throw Refused(
                "The port in the URI of --connection is not a number from 1 to 65535.",
                "Special characters of a password are written %2F for /, %3A for :, %40 for @, %23 for #."
            );
        return decoded.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is ';' or '=' or '@')
            ? throw Refused(
                "The URI of --connection has no valid host.",
                "Special characters of a password are written %2F for /, %40 for @."
            )
            : (decoded, port);
    }

    private static (string Before, string? Behind) Split(string text, char sign, int place) =>
        place >= 0 && text[place] == sign ? (text[..place], text[(place + 1)..]) : (text, null);

    private static void SetDecoded(NpgsqlConnectionStringBuilder address, string key, string? value)
    {
        if (value is { Length: > 0 })
            Set(address, Keys[key], Worded(key, Decoded(value)), $"The parameter {key} of --connection");
    }

    private static void SetUnlessSet(NpgsqlConnectionStringBuilder address, string key, string value, string source)
    {
        if (!Keys.TryGetValue(key, out string? own))
            throw Refused($"{source} has an unknown setting.", $"Known are {string.Join(", ", Keys.Keys)}.");
        if (!address.ShouldSerialize(own))
            Set(address, own, Worded(key, value), source);
    }

    // Npgsql writes verify-full and read-write in one word.
    private static string Worded(string key, string value) => key is "sslmode" ? value.Replace("-", "", StringComparison.Ordinal) : value;

    private static void Set(NpgsqlConnectionStringBuilder address, string key, string value, string source)
    {
        try
        {
            address[key] = value;
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            // The failure repeats what was given, which nobody may read.
            throw Refused($"{source} is not known, or has a value that cannot be understood.");
        }
    }

    private static string Decoded(string text)
    {
        for (int i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                throw Refused("The URI of --connection has a % without two hexadecimal digits behind it.", "A % itself is written %25.");
        }

        string decoded = Uri.UnescapeDataString(text);
        return decoded.Contains('\0') ? throw Refused("The URI of --connection has a %00.") : decoded;
    }

    private static RefusedException Refused(string what, string remedy = Example) => new(what, remedy);

    [GeneratedRegex(@"^\w+\s*=\s*\S+(\s+\w+\s*=\s*\S+)+$")]
    private static partial Regex PairsWithSpaces();
}
