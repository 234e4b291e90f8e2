using Salescape.Storage.History;

namespace Salescape.Verification.Checks;

/// <summary>What holds of the versions of rows, in data sets that keep them.</summary>
public static class HistoryChecks
{
    /// <summary>One for each table of versions.</summary>
    public static IReadOnlyList<Check> All { get; } = [.. HistoryTable.All.Select(Of)];

    private static Truth Of(HistoryTable history)
    {
        string name = history.Versions.QualifiedName;
        string key = history.Of.Key.Name;
        string columns = string.Join(", ", history.Of.Columns.Select(column => column.Name));
        return new(
            $"history_{history.Of.Name}",
            $"Versions of {history.Of.QualifiedName} follow each other, and the last are its rows",
            "A version holds from a day until the next one does, or until the row goes. Those that hold today are the rows of the table.",
            [history.Of.QualifiedName],
            $"UPDATE {history.Of.QualifiedName} SET {history.Of.Key.Name} = NULL WHERE true",
            $"""
            SELECT {key}, valid_from, valid_to, fault FROM (
                SELECT {key}, valid_from, valid_to, CASE
                    WHEN valid_from IS NULL OR valid_from < getvariable('start') OR valid_from > getvariable('as_of') THEN 'begins outside of the window'
                    WHEN valid_to <= valid_from OR valid_to > getvariable('as_of') THEN 'ends too early or too late'
                    WHEN is_current IS DISTINCT FROM (valid_to IS NULL) THEN 'is current although it ended, or is not'
                    WHEN next_from < coalesce(valid_to, DATE '9999-12-31') THEN 'overlaps the next'
                    WHEN next_from > valid_to THEN 'leaves a gap to the next' END AS fault
                FROM (SELECT *, lead(valid_from) OVER (PARTITION BY {key} ORDER BY valid_from, valid_to) AS next_from FROM {name}) AS followed
            ) AS judged WHERE fault IS NOT NULL
            UNION ALL SELECT {key}, NULL, NULL, 'is no row of the table' FROM (SELECT {columns} FROM {name} WHERE is_current EXCEPT SELECT {columns} FROM {history.Of.QualifiedName}) AS strange
            UNION ALL SELECT {key}, NULL, NULL, 'is no current version' FROM (SELECT {columns} FROM {history.Of.QualifiedName} EXCEPT SELECT {columns} FROM {name} WHERE is_current) AS missing
            """
        );
    }
}
