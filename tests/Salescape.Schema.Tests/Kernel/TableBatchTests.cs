using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Kernel;

/// <summary>A batch of contacts has every kind of storage but decimals; a batch of attributions has those and optional keys.</summary>
public sealed class TableBatchTests
{
    private readonly CustomerContactBatch _contacts = new();

    [Fact]
    public void A_row_lands_in_its_columns()
    {
        _contacts.Append(Contact(7));

        Assert.Equal((1, 7L), (_contacts.Count, Longs("contact_id").Values[0]));
        Assert.Equal("First 7", Texts("first_name", 0));
        Assert.Equal((byte)ContactRole.Champion, Bytes("role_type").Values[0]);
        Assert.Equal(1, Bytes("is_primary").Values[0]);
        Assert.Equal(new DateOnly(2024, 2, 29), new DateOnly(1970, 1, 1).AddDays(Ints("created_date").Values[0]));
    }

    [Fact]
    public void Null_is_empty_and_a_value_is_there()
    {
        _contacts.Append(Contact(1));
        _contacts.Append(Contact(2));

        Assert.False(Column("linkedin_url").IsNull(0));
        Assert.True(Column("linkedin_url").IsNull(1));
        Assert.True(Column("last_contact_date").IsNull(1));
        Assert.Equal("", Texts("linkedin_url", 1));
        Assert.Null(Column("first_name").Present);
    }

    [Fact]
    public void A_batch_grows_and_forgets_nothing()
    {
        for (int i = 1; i <= 5_000; i++)
            _contacts.Append(Contact(i));

        Assert.Equal(5_000, _contacts.Count);
        AssertRows(0, 5_000, i => i + 1);
    }

    [Fact]
    public void A_cleared_batch_begins_anew()
    {
        for (int i = 1; i <= 100; i++)
            _contacts.Append(Contact(i));
        _contacts.Clear();
        _contacts.Append(Contact(9));

        Assert.Equal(1, _contacts.Count);
        AssertRows(0, 1, _ => 9);
    }

    [Fact]
    public void A_batch_appended_to_another_follows_its_rows()
    {
        var more = new CustomerContactBatch();
        for (int i = 1; i <= 100; i++)
            _contacts.Append(Contact(i));
        for (int i = 101; i <= 1_000; i++)
            more.Append(Contact(i));
        _contacts.Append(more);
        _contacts.Append(new CustomerContactBatch());
        _contacts.Append(Contact(1_001));

        Assert.Equal(1_001, _contacts.Count);
        AssertRows(0, 1_001, i => i + 1);
    }

    [Theory]
    [InlineData("+++++")]
    [InlineData("-----")]
    [InlineData("-+--+++")]
    [InlineData("+-+-+-+")]
    [InlineData("---++")]
    public void Rows_that_are_kept_stay_in_their_order(string kept)
    {
        for (int i = 1; i <= kept.Length; i++)
            _contacts.Append(Contact(i));
        _contacts.Keep([.. kept.Select(sign => sign == '+')]);
        long[] left = [.. Enumerable.Range(0, kept.Length).Where(i => kept[i] == '+').Select(i => i + 1L)];
        _contacts.Append(Contact(1_000));

        Assert.Equal(left.Length + 1, _contacts.Count);
        AssertRows(0, left.Length, i => left[i]);
        AssertRows(left.Length, left.Length + 1, _ => 1_000);
    }

    [Fact]
    public void Rows_of_another_table_are_refused() => Assert.Throws<ArgumentException>(() => _contacts.Append(new CustomerBatch()));

    [Fact]
    public void Decimals_are_whole_numbers_of_their_last_digit_and_keys_may_be_missing()
    {
        var touches = new MarketingAttributionBatch();
        touches.Append(
            new MarketingAttribution
            {
                AttributionId = new(1),
                OpportunityId = new(2),
                DealId = null,
                CampaignId = new CampaignId(3),
                EventId = null,
                TouchpointOrder = 1,
                TouchpointDate = new(2024, 2, 29),
                AttributionWeight = new(33_33),
                AttributionModel = AttributionModel.Linear,
            }
        );

        Assert.Equal(3_333, ((LongColumn)touches.Columns.Single(c => c.Definition.Name == "attribution_weight")).Values[0]);
        Assert.Equal(["deal_id", "event_id"], touches.Columns.Where(column => column.IsNull(0)).Select(column => column.Definition.Name));
    }

    private void AssertRows(int from, int to, Func<int, long> number)
    {
        for (int i = from; i < to; i++)
        {
            Assert.Equal(number(i), Longs("contact_id").Values[i]);
            Assert.Equal($"First {number(i)}", Texts("first_name", i));
            Assert.Equal(number(i) % 2 == 0, Column("linkedin_url").IsNull(i));
            Assert.Equal(number(i) % 2 == 0 ? "" : $"https://profiles.example/{number(i)}", Texts("linkedin_url", i));
        }
    }

    private static CustomerContact Contact(long number) =>
        new()
        {
            ContactId = new(number),
            CustomerId = new(1),
            FirstName = Text.Of($"First {number}"),
            LastName = Text.Of("Last"),
            Email = Text.Of("first.last@acme.example"),
            Phone = Text.Of("555-0100"),
            Title = Text.Of("CTO"),
            Department = Text.Of("IT"),
            RoleType = ContactRole.Champion,
            IsPrimary = true,
            LinkedinUrl = number % 2 == 0 ? null : Text.Of($"https://profiles.example/{number}"),
            LastContactDate = number % 2 == 0 ? null : new DateOnly(2024, 3, 1),
            CreatedDate = new(2024, 2, 29),
            Status = ContactStatus.Active,
        };

    private Column Column(string name) => _contacts.Columns.Single(column => column.Definition.Name == name);

    private LongColumn Longs(string name) => (LongColumn)Column(name);

    private IntColumn Ints(string name) => (IntColumn)Column(name);

    private ByteColumn Bytes(string name) => (ByteColumn)Column(name);

    private string Texts(string name, int row) => Encoding.UTF8.GetString(((TextColumn)Column(name))[row]);
}
