using Salescape.Schema;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A word about a deal that its seller wrote down, and what was agreed to come next.</summary>
/// <param name="Opportunity">The deal's index among the account's.</param>
/// <param name="Ordinal">Its place among the notes of the deal, from 0.</param>
/// <param name="Day">The day.</param>
/// <param name="Contact">Who was spoken with, as an index among the account's contacts; −1 where sellers spoke among themselves.</param>
/// <param name="Type">How they spoke.</param>
/// <param name="Act">What it was about.</param>
/// <param name="Standing">How the deal stood before it.</param>
/// <param name="Missed">The day on which it had been promised, where that day passed.</param>
/// <param name="Promise">What was promised to come next; null where nothing was.</param>
/// <param name="NamesRival">Whether it is the only place that names the deal's competitor.</param>
internal readonly record struct DealTouch(
    int Opportunity,
    int Ordinal,
    DateOnly Day,
    int Contact,
    NoteType Type,
    NoteAct Act,
    Standing Standing,
    DateOnly? Missed,
    Promise? Promise,
    bool NamesRival = false
);

/// <summary>A next step that two people agreed on.</summary>
/// <param name="Act">What it will be about.</param>
/// <param name="Contact">With whom, as an index among the account's contacts; −1 where that is nobody, or not known yet.</param>
/// <param name="Day">The day promised.</param>
internal readonly record struct Promise(NoteAct Act, int Contact, DateOnly Day);
