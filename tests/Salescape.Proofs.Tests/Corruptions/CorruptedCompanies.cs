namespace Salescape.Proofs.Tests.Corruptions;

/// <summary>Every corruption applied to a generated company: what came of it, by the name of the check. Two companies share the
/// work.</summary>
public sealed class CorruptedCompanies
{
    private const int Companies = 2;

    public CorruptedCompanies() => Parallel.For(0, Companies, share =>
        {
            using var company = new GeneratedCompany();
            foreach (Corruption corruption in Corruption.All.Where((_, place) => place % Companies == share))
            {
                Outcome? outcome = corruption.Apply(company);
                lock (Outcomes)
                    Outcomes[corruption.Check.Name] = outcome;
            }
        });

    /// <summary>Null where the check noticed nothing.</summary>
    internal Dictionary<string, Outcome?> Outcomes { get; } = [];
}
