using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Salescape.Report.Tests.Chromium))]

namespace Salescape.Report.Tests;

/// <summary>The Chromium of the machine, started once; each page has a window of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>The width of a phone in pixels.</summary>
    public const int PhoneWidth = 390;

    /// <summary>Milliseconds after which a page that does not come is given up, on a machine that has much else to do.</summary>
    public const float Patience = 120_000;

    private const int DesktopWidth = 1440;

    private const int Height = 900;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        // Tests may run as root and without a graphics card.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>Opens a page.</summary>
    public async Task<OpenPage> Open(string address, int width = DesktopWidth)
    {
        IBrowserContext context = await _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = Height },
            }
        );
        context.SetDefaultTimeout(Patience);
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(address);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>A page in a window, with all that it complained of and asked for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.RequestFailed += (_, request) => Complaints.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                Complaints.Add($"{request.Url} is not on this disk.");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, warnings, requests that failed, and requests to the network.</summary>
    public IList<string> Complaints { get; } = [];

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
