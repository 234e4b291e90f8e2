using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Report.Tests;

/// <summary>The drawings of tables and what they refer to.</summary>
public sealed class DiagramTests(WrittenReport report, Chromium chromium)
{
    /// <summary>Of each line, points that lie inside a box.</summary>
    private const string Hidden = """
        () => {
          const boxes = [...document.querySelectorAll('.diagram rect')].map(rect => ['x', 'y', 'width', 'height'].map(name => +rect.getAttribute(name)));
          const inside = ({ x, y }) => boxes.some(([left, top, width, height]) => x > left + 1 && x < left + width - 1 && y > top + 1 && y < top + height - 1);
          return [...document.querySelectorAll('.diagram path')].filter(path => {
            const length = path.getTotalLength();
            for (let at = 0; at <= length; at += 2) if (inside(path.getPointAtLength(at))) return true;
            return false;
          }).map(path => `${path.dataset.from}.${path.dataset.column} to ${path.dataset.to}`);
        }
        """;

    private const string Overlapping = """
        () => {
          const boxes = [...document.querySelectorAll('.diagram rect')].map(rect => rect.getBBox());
          return boxes.filter((a, i) => boxes.slice(i + 1).some(b => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)).length;
        }
        """;

    private const string Drawn =
        "() => [...document.querySelectorAll('.diagram path')].map(path => `${path.dataset.from}.${path.dataset.column} ${path.dataset.to} ${path.dataset.optional}`)";

    public static TheoryData<string> All => [.. Schemas.All];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_reference_is_a_line_that_no_box_hides(string schema)
    {
        await using OpenPage open = await chromium.Open(report.AddressOf($"schema/{schema}.html"));

        Assert.Equal(
            Relationship
                .Among(SchemaCatalog.Tables)
                .Where(reference => reference.Source.Schema == schema && reference.Source != reference.Target)
                .Select(reference =>
                    $"{reference.Source.QualifiedName}.{reference.Column.Name} {reference.Target.QualifiedName} {(reference.Column.IsNullable ? "true" : "false")}"
                )
                .Order(StringComparer.Ordinal),
            (await open.Page.EvaluateAsync<string[]>(Drawn)).Order(StringComparer.Ordinal)
        );
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Hidden));
        Assert.Equal(0, await open.Page.EvaluateAsync<int>(Overlapping));
    }
}
