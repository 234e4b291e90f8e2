namespace Salescape.Storage.Tests.Datasets;

/// <summary>A data set's folder, and one elsewhere that nothing in it may lead to.</summary>
public abstract class HostileFolder : DatasetFolder
{
    /// <summary>What is not ours, and precious.</summary>
    protected string Elsewhere => Path.Combine(Top, "elsewhere");

    protected HostileFolder()
    {
        Directory.CreateDirectory(Elsewhere);
        File.WriteAllText(Path.Combine(Elsewhere, "secret"), "precious");
        File.WriteAllText(Path.Combine(Elsewhere, "customers.csv"), "precious");
    }

    protected void AssertElsewhereIsWhole()
    {
        Assert.Equal(
            ["customers.csv", "secret"],
            Directory.GetFileSystemEntries(Elsewhere).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.All(Directory.GetFiles(Elsewhere), file => Assert.Equal("precious", File.ReadAllText(file)));
    }
}
