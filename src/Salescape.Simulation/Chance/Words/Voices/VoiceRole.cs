namespace Salescape.Simulation.Chance.Words;

/// <summary>In what part somebody writes: it decides how many greet, abbreviate and let things pass.</summary>
internal enum VoiceRole
{
    /// <summary>Who helps customers: greets and signs, as the desk asks for.</summary>
    SupportAgent,

    /// <summary>Who works for a customer.</summary>
    Customer,

    /// <summary>Who sells: writes notes for colleagues, in haste.</summary>
    SalesRep,

    /// <summary>Who looks after customers.</summary>
    SuccessManager,
}
