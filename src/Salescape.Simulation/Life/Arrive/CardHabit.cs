using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How often a seller leaves the fields of a contact's card blank: some never fill one in.</summary>
/// <param name="Phone">Chance that the telephone number is missing.</param>
/// <param name="Title">Chance that the title is missing.</param>
/// <param name="Department">Chance that the department is missing.</param>
/// <param name="Profile">Chance that the profile is missing.</param>
internal readonly record struct CardHabit(double Phone, double Title, double Department, double Profile)
{
    private static readonly Purpose Habit = new("card habit");

    /// <summary>The habit of a seller, the same for as long as the seller is there.</summary>
    public static CardHabit Of(Dice world, SalesRep seller)
    {
        Draw draw = world.Roll(Habit, seller.Number);
        double care = draw.Between(AccountAssumptions.CarelessnessMin, AccountAssumptions.CarelessnessMax);
        return new CardHabit(
            Blank(AccountAssumptions.PhoneBlank, care, ref draw),
            Blank(AccountAssumptions.TitleBlank, care, ref draw),
            Blank(AccountAssumptions.DepartmentBlank, care, ref draw),
            Blank(AccountAssumptions.ProfileBlank, care, ref draw)
        );
    }

    private static double Blank(double usual, double care, ref Draw draw) =>
        draw.Chance(AccountAssumptions.NeverFillsField) ? AccountAssumptions.BlankByThoseWhoNeverFill : Math.Min(1, usual * care);
}
