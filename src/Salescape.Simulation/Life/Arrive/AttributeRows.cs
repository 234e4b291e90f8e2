using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes what is known of an account besides its card.</summary>
internal static class AttributeRows
{
    /// <summary>Appends an attribute recorded by the as-of.</summary>
    public static void Write(Telling telling, in KnownAttribute attribute) =>
        telling.Rows.CustomerAttributes.Append(
            new CustomerAttribute
            {
                AttributeId = new CustomerAttributeId(telling.Account.Key(attribute.Ordinal)),
                CustomerId = telling.Account.Id,
                AttributeType = attribute.Type,
                AttributeValue = attribute.Value,
                CreatedDate = attribute.Recorded,
            }
        );
}
