using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Verification.Tests.Checks;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("Acme", true)]
    [InlineData("O'Neil, \"Quoted\" & Co.", true)]
    [InlineData("{Acme}", false)]
    [InlineData("A}", false)]
    [InlineData("A  B", false)]
    [InlineData(" A", false)]
    [InlineData("A ", false)]
    [InlineData("A\nB", false)]
    [InlineData("A\rB", false)]
    [InlineData("", false)]
    public void The_check_and_the_rule_for_names_say_the_same(string text, bool isClean)
    {
        using var tables = new TablesInMemory();
        tables.Execute($"INSERT INTO sales_data.customers (customer_name) VALUES ({Dialect.Literal(text)})");

        Assert.Equal(isClean, CleanText.IsClean(text));
        Assert.Equal(isClean, tables.Run("clean-texts").Holds);
    }
}
