using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>What stands around every page: head, search, navigation, foot.</summary>
internal static class Layout
{
    /// <summary>A whole page.</summary>
    /// <param name="site">The report.</param>
    /// <param name="path">Where the page lies, below the report's folder.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">What it says.</param>
    public static ReportPage Page(Site site, string path, string title, Html body)
    {
        string up = string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));
        string window = string.Create(CultureInfo.InvariantCulture, $"{site.Manifest.Start:yyyy-MM-dd} to {site.Manifest.AsOf:yyyy-MM-dd}");
        Html page = Html.Of($"""
            <!DOCTYPE html>
            <html lang="en" data-up="{up}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} · {site.Vendor}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{up}assets/site.css">
            <script src="{up}assets/theme.js"></script>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header>
            <a class="brand" href="{up}index.html">{site.Vendor}</a>
            <nav aria-label="Schemas and roles">
            {Schemas.All.Select(schema => Link(up + Site.PageOfSchema(schema), Site.Spoken(schema.Replace("_data", "", StringComparison.Ordinal))))}
            {site.Roles.Select(role => Link(up + Site.PageOfRole(role), Site.Spoken(role)))}
            </nav>
            <div class="tools">
            <label class="hidden" for="search">Search questions and tables</label>
            <input id="search" type="search" placeholder="Search" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="hits">
            <ul id="hits" role="listbox" aria-label="Found" hidden></ul>
            <button id="theme" type="button" aria-label="Switch between light and dark">◐</button>
            </div>
            </header>
            <main id="content">
            {body}
            </main>
            <footer>A company that never was: seed {site.Manifest.Settings.GetValueOrDefault("seed")}, scale {site.Manifest.Settings.GetValueOrDefault("scale")}, {window}. Made by Salescape {site.Manifest.Version}.</footer>
            <script src="{up}assets/search-index.js" defer></script>
            <script src="{up}assets/site.js" defer></script>
            </body>
            </html>
            """);
        return new(path, page.Text + "\n");
    }

    public static Html Link(string address, string text) => Html.Of($"""<a href="{address}">{text}</a> """);

    /// <summary>A table with a head; numbers stand to the right.</summary>
    public static Html Table(string caption, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<Html>> rows, IReadOnlySet<int> numbers) => Html.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table><caption class="hidden">{caption}</caption>
        <thead><tr>{head.Select((name, place) => Html.Of($"""<th scope="col"{Right(numbers, place)}>{name}</th>"""))}</tr></thead>
        <tbody>{rows.Select(row => Html.Of($"""<tr>{row.Select((cell, place) => Html.Of($"<td{Right(numbers, place)}>{cell}</td>"))}</tr>{"\n"}"""))}</tbody></table></div>
        """);

    private static Html Right(IReadOnlySet<int> numbers, int place) => new(numbers.Contains(place) ? " class=\"number\"" : "");
}

/// <summary>A file of a report.</summary>
/// <param name="Path">Where it lies below the report's folder, with forward slashes.</param>
/// <param name="Content">Its text.</param>
internal sealed record ReportPage(string Path, string Content);
