using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a note on a partner's referral may speak of.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Account">The referred company's short name.</param>
/// <param name="Contact">Who was named there.</param>
/// <param name="Title">That person's job.</param>
/// <param name="Product">The product that they talked about.</param>
/// <param name="Value">What the partner thinks the business may be worth.</param>
/// <param name="Status">What has become of it.</param>
internal readonly record struct ReferralFacts(
    Text Partner,
    Text Account,
    Text Contact,
    Text Title,
    Text Product,
    Money Value,
    ReferralStatus Status
);

/// <summary>Notes on what partners refer.</summary>
internal static class ReferralNotes
{
    private static readonly Grammar Words = Grammar.Load("marketing/referrals");
    private static readonly Grammar.Rule Opening = Words.RuleOf("opening");
    private static readonly Grammar.Rule[] ByStatus = Array.ConvertAll(["new", "qualified", "converted", "lost"], Words.RuleOf);

    /// <summary>A note of two sentences: how the referral came about, and where it stands.</summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="draw">Draws the opening before the rest, so that it stays while the standing changes.</param>
    public static Text Write(TextArena arena, in ReferralFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Partner, about.Partner);
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Contact, about.Contact);
        facts.Set(Fact.Title, about.Title);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Amount, Amounts.Write(arena, about.Value));
        Draw opening = draw;
        Opening.Say(arena, in facts, ref opening);
        arena.Add(' ');
        draw.Bits();
        Draw standing = new(draw.Bits());
        return ByStatus[(int)about.Status].Write(arena, in facts, ref standing);
    }
}
