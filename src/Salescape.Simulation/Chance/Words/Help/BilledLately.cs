namespace Salescape.Simulation.Chance.Words;

/// <summary>What must hold of an account's bills for it to ask about them, as the sections "when" of the cases name it.</summary>
[Flags]
internal enum BilledLately
{
    /// <summary>An invoice was issued lately.</summary>
    Invoiced = 1,

    /// <summary>Licences or a product were added and billed lately.</summary>
    Grown = 2,

    /// <summary>It has renewed lately, for more than before, and the invoice is out.</summary>
    Raised = 4,

    /// <summary>It has renewed lately, for less than before, and the invoice is out.</summary>
    Reduced = 8,

    /// <summary>An invoice of late bears VAT in a country where firms know the reverse charge.</summary>
    Vat = 16,

    /// <summary>A card was declined lately for an invoice that is still open.</summary>
    Declined = 32,

    /// <summary>An invoice that was due has lately been paid by transfer, later than agreed.</summary>
    Reminded = 64,

    /// <summary>Whatever a case may ask for.</summary>
    All = Invoiced | Grown | Raised | Reduced | Vat | Declined | Reminded,
}
