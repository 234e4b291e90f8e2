namespace Salescape.Schema;

/// <summary>Regions of accounts, deals, territories and campaigns.</summary>
public enum Region
{
    NorthAmerica,
    EMEA,
    APAC,
    LatinAmerica,
}

/// <summary>Sizes of accounts and leads.</summary>
public enum CompanySize
{
    Small,
    Medium,
    Large,
    Enterprise,
}

/// <summary>Tiers of accounts, and of the policies that serve them.</summary>
public enum CustomerTier
{
    Bronze,
    Silver,
    Gold,
    Platinum,
}

/// <summary>Industries of accounts, leads and referrals.</summary>
public enum Industry
{
    Technology,
    Healthcare,
    Finance,
    Manufacturing,
    Retail,
    Education,
    Energy,
    Telecommunications,
    ProfessionalServices,
    Logistics,
    Media,
    PublicSector,
}

/// <summary>Priorities of tickets, policies, issues and notifications.</summary>
public enum Priority
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>How invoices are paid.</summary>
public enum PaymentMethod
{
    CreditCard,
    ACH,
    Wire,
    Check,
}
