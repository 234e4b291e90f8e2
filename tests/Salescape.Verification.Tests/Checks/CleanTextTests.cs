using Salescape.Schema.Kernel;

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
        using var company = new CoherentCompany();
        company.Execute($"UPDATE sales_data.customers SET customer_name = '{text.Replace("'", "''", StringComparison.Ordinal)}' WHERE customer_id = 'CUST-000002'");

        Assert.Equal(isClean, CleanText.IsClean(text));
        Assert.Equal(isClean, company.Run("clean-texts").Holds);
    }
}
