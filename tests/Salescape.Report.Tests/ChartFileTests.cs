using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Storage.Datasets;

namespace Salescape.Report.Tests;

/// <summary>The pictures of all charts as a browser shows them: every word is there and stands by itself, whatever the font.</summary>
public sealed class ChartFileTests(WrittenReport report, Chromium chromium)
{
    /// <summary>Of each text the corners as they are shown, so that turned ones count as they stand; a pixel at each side is air.</summary>
    private const string Complaints = """
        () => {
          const frame = document.querySelector('svg').getBoundingClientRect();
          const texts = [...document.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => {
            const box = text.getBBox(), to = text.getScreenCTM();
            const air = Math.min(1.5, box.height / 4, box.width / 4);
            const corners = [[box.x + air, box.y + air], [box.x + box.width - air, box.y + air], [box.x + box.width - air, box.y + box.height - air], [box.x + air, box.y + box.height - air]]
              .map(([x, y]) => [to.a * x + to.c * y + to.e, to.b * x + to.d * y + to.f]);
            return { text, said: text.textContent, corners };
          });
          const apart = (one, other) => [one, other].some(({ corners }) => [0, 1].some(side => {
            const axis = [corners[side + 1][0] - corners[side][0], corners[side + 1][1] - corners[side][1]];
            const [a, b] = [one, other].map(box => box.corners.map(([x, y]) => x * axis[0] + y * axis[1]));
            return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a);
          }));
          const bounds = text => {
            const box = { left: frame.left, top: frame.top, right: frame.right, bottom: frame.bottom };
            for (let group = text.closest('[clip-path]'); group; group = group.parentElement.closest('[clip-path]')) {
              const clip = document.querySelector(group.getAttribute('clip-path').slice(4, -1) + ' rect'), side = name => +clip.getAttribute(name);
              box.left = Math.max(box.left, frame.left + side('x'));
              box.top = Math.max(box.top, frame.top + side('y'));
              box.right = Math.min(box.right, frame.left + side('x') + side('width'));
              box.bottom = Math.min(box.bottom, frame.top + side('y') + side('height'));
            }
            return box;
          };
          const out = texts.filter(({ text, corners }) => {
            const box = bounds(text);
            return corners.some(([x, y]) => x < box.left || x > box.right || y < box.top || y > box.bottom);
          });
          const touching = texts.flatMap((one, i) => texts.slice(i + 1).filter(other => !apart(one, other)).map(other => `'${one.said}' stands on '${other.said}'`));
          return [...out.map(({ said }) => `'${said}' is cut`), ...touching];
        }
        """;

    // All in a wide font; a narrower one, which has other widths letter by letter, for one chart of five.
    [Theory]
    [InlineData("Arial", 5)]
    [InlineData("DejaVu Sans", 1)]
    public async Task Every_text_lies_inside_the_picture_and_none_on_another(string font, int oneOf)
    {
        using var engine = new DuckDbEngine(Dataset.Open(report.Data));
        await using OpenPage open = await chromium.Open("about:blank");
        var complaints = new List<string>();
        int first = Random.Shared.Next(oneOf);
        Analysis[] drawn = [.. AnalysisCatalog.All.Where(analysis => analysis.Chart.Kind != ChartKind.None)];
        foreach (Analysis analysis in drawn.Where((_, place) => place % oneOf == first))
        {
            Answer answer = engine.Ask(analysis, new Dictionary<string, object?>());
            if (answer.IsEmpty)
                continue;
            string picture = ChartSvg.Draw(analysis, answer);
            Assert.StartsWith("<?xml", picture, StringComparison.Ordinal);
            await open.Page.SetContentAsync($"<style>text {{ font-family: '{font}' !important }}</style>{picture}");
            complaints.AddRange(
                (await open.Page.EvaluateAsync<string[]>(Complaints)).Select(complaint =>
                    $"{analysis.FullName} ({analysis.Chart.Kind}): {complaint}"
                )
            );
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
