namespace Salescape.Schema;

/// <summary>Values of <c>customers.region</c> and of <c>opportunities.region</c> and of <c>closed_deals.region</c> and of <c>sales_targets.region</c> and of <c>revenue_recognition.region</c> and of <c>territories.region</c> and of <c>campaigns.region</c> and of <c>events.region</c> and of <c>leads.region</c> and of <c>partner_referrals.region</c>.</summary>
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

/// <summary>Values of <c>customers.company_size</c> and of <c>leads.company_size</c>.</summary>
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

/// <summary>Values of <c>customers.customer_tier</c> and of <c>sla_policies.customer_tier</c>.</summary>
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

/// <summary>Values of <c>customers.industry</c> and of <c>leads.industry</c> and of <c>partner_referrals.industry</c>.</summary>
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

/// <summary>Values of <c>support_tickets.priority</c> and of <c>sla_policies.priority</c> and of <c>recurring_issues.priority</c> and of <c>notifications.priority</c>.</summary>
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

/// <summary>Values of <c>invoices.payment_method</c> and of <c>payments.payment_method</c>.</summary>
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
