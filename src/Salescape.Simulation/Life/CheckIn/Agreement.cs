namespace Salescape.Simulation.Life;

/// <summary>What customer success agreed to do next. The names are those of the grammar's marks, with On in front.</summary>
internal enum Agreement
{
    None,

    /// <summary>To send something to read about a feature.</summary>
    Guide,

    /// <summary>To send figures of use by team.</summary>
    Numbers,

    /// <summary>The customer names who looks after a feature.</summary>
    Owner,

    /// <summary>The customer closes accounts of people who have left.</summary>
    Cleanup,

    /// <summary>To hand on what the customer would like.</summary>
    Wish,

    /// <summary>To train a team.</summary>
    Session,

    /// <summary>To find users for unused licences.</summary>
    Licences,

    /// <summary>To press for a ticket's solution.</summary>
    Ticket,

    /// <summary>The customer looks after an overdue invoice.</summary>
    Invoice,

    /// <summary>To settle the renewal.</summary>
    Renewal,

    /// <summary>To look after a new version.</summary>
    Version,

    /// <summary>To have more licences quoted.</summary>
    Seats,
}
