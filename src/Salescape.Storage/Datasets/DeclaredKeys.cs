namespace Salescape.Storage.Datasets;

/// <summary>Which keys a database declares, in formats that can. All hold in any case, and checks prove them.</summary>
public enum DeclaredKeys
{
    /// <summary>The primary key of each table.</summary>
    Primary,

    /// <summary>None: an index a table takes a third of the time and two fifths of the file.</summary>
    None,

    /// <summary>Primary keys, and those references that the database can declare as foreign keys.</summary>
    Foreign,
}
