namespace Salescape.Schema;

/// <summary>Regions of accounts, deals, territories and campaigns.</summary>
public enum Region
{
    /// <summary>North America.</summary>
    NorthAmerica,

    /// <summary>EMEA.</summary>
    EMEA,

    /// <summary>APAC.</summary>
    APAC,

    /// <summary>Latin America.</summary>
    LatinAmerica,
}

/// <summary>Sizes of accounts and leads.</summary>
public enum CompanySize
{
    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,

    /// <summary>Enterprise.</summary>
    Enterprise,
}

/// <summary>Tiers of accounts, and of the policies that serve them.</summary>
public enum CustomerTier
{
    /// <summary>Bronze.</summary>
    Bronze,

    /// <summary>Silver.</summary>
    Silver,

    /// <summary>Gold.</summary>
    Gold,

    /// <summary>Platinum.</summary>
    Platinum,
}

/// <summary>Industries of accounts, leads and referrals.</summary>
public enum Industry
{
    /// <summary>Technology.</summary>
    Technology,

    /// <summary>Healthcare.</summary>
    Healthcare,

    /// <summary>Finance.</summary>
    Finance,

    /// <summary>Manufacturing.</summary>
    Manufacturing,

    /// <summary>Retail.</summary>
    Retail,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Telecommunications.</summary>
    Telecommunications,

    /// <summary>Professional Services.</summary>
    ProfessionalServices,

    /// <summary>Logistics.</summary>
    Logistics,

    /// <summary>Media.</summary>
    Media,

    /// <summary>Public Sector.</summary>
    PublicSector,
}

/// <summary>Priorities of tickets, policies, issues and notifications.</summary>
public enum Priority
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,

    /// <summary>Critical.</summary>
    Critical,
}

/// <summary>How invoices are paid.</summary>
public enum PaymentMethod
{
    /// <summary>Credit Card.</summary>
    CreditCard,

    /// <summary>ACH.</summary>
    ACH,

    /// <summary>Wire.</summary>
    Wire,

    /// <summary>Check.</summary>
    Check,
}
