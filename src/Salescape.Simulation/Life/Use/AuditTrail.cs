using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Decides what named users did by the audit log: a documented sample of their login days, and waves of failed logins from
/// outside.</summary>
internal static class AuditTrail
{
    /// <summary>Keys of waves of failed logins begin here, behind those of all users' days.</summary>
    private const int FirstOfAttacks = 9_000_000;

    /// <summary>Keys of two waves lie this far apart.</summary>
    private const int KeysPerAttack = 16;

    private static readonly Purpose Entry = new("audit entry");
    private static readonly Purpose Attack = new("password attack");

    /// <summary>Settles the entries up to the as-of.</summary>
    public static void Live(Scene scene)
    {
        Span<SampledLogin> logins = CollectionsMarshal.AsSpan(scene.Account.AuditedLogins);
        // By day, since entries speak of what earlier ones made.
        logins.Sort(static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.User.CompareTo(b.User));
        foreach (SampledLogin login in logins)
            Log(scene, login);
        LogAttacks(scene);
    }

    private static void Log(Scene scene, SampledLogin login)
    {
        Account account = scene.Account;
        int key = Session.KeyOf(account, login);
        Draw draw = scene.Dice.Roll(Entry, key);
        User user = account.Users[login.User];
        DateTime time = login.Day.ToDateTime(TimeOnly.MinValue).AddSeconds(WorkingHours.SecondOf(account.Calendar, user, ref draw));
        var deed = Deed.Of(scene.Dice, account, login, key, ref draw);
        Text address = user.Workplace.Address(scene.Words, draw.Chance(SessionAssumptions.FromOffice));
        Add(scene, user, key, time, login.Install, deed, address, ref draw);
    }

    /// <summary>Somebody outside tries passwords on several users in a row. None of them gets in.</summary>
    private static void LogAttacks(Scene scene)
    {
        Account account = scene.Account;
        DateOnly last = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        for (int span = 0; account.CustomerSince.AddDays(span * AuditAssumptions.AttackSpanDays) <= last; span++)
        {
            Draw draw = scene.Dice.Roll(Attack, span);
            if (!draw.Chance(AuditAssumptions.AttackChance))
                continue;
            DateOnly day = account.CustomerSince.AddDays(
                span * AuditAssumptions.AttackSpanDays + draw.Whole(0, AuditAssumptions.AttackSpanDays - 1)
            );
            int tries = draw.Whole(AuditAssumptions.AttackMin, AuditAssumptions.AttackMax);
            int second = draw.Whole(0, 24 * 3_600 - AuditAssumptions.AttackMax * AuditAssumptions.AttackPauseSeconds);
            if (day > last)
                continue;
            Text address = scene.Words.Add("192.0.2."u8).Add(draw.Whole(1, 254)).Cut();
            scene.Diary?.Write(day, "Use", $"Somebody at {address} tries passwords on several users; none of them fits.");
            for (int attempt = 0; attempt < tries; attempt++)
            {
                second += draw.Whole(1, AuditAssumptions.AttackPauseSeconds);
                if (Victim(account, day, ref draw) is not { } user)
                    continue;
                int install = System.Numerics.BitOperations.TrailingZeroCount(user.Products);
                var deed = new Deed
                {
                    Type = AuditEventType.Login,
                    Entity = AuditEntityType.User,
                    Target = user,
                    Failure = AuditFailure.Attack,
                };
                Add(
                    scene,
                    user,
                    FirstOfAttacks + span * KeysPerAttack + attempt,
                    day.ToDateTime(TimeOnly.MinValue).AddSeconds(second),
                    install,
                    deed,
                    address,
                    ref draw
                );
            }
        }
    }

    private static User? Victim(Account account, DateOnly day, ref Draw draw)
    {
        int known = 0;
        while (known < account.Users.Count && account.Users[known].Created <= day)
            known++;
        User user = account.Users[draw.Whole(0, known - 1)];
        return user.IsOpen(day) ? user : null;
    }

    private static void Add(Scene scene, User user, int key, DateTime time, int install, in Deed deed, Text address, ref Draw draw)
    {
        Account account = scene.Account;
        CustomerProduct where = account.Installs[deed.Artefact?.Install ?? deed.Connection?.Install ?? install];
        (double median, double sigma) = AuditAssumptions.ExportedRows;
        int rows = deed is { Type: AuditEventType.Export, Failure: null }
            ? 1 + (int)Math.Min(AuditAssumptions.MaxExportedRows - 1, draw.LogNormal(median, sigma))
            : 0;
        var facts = new AuditFacts(
            deed.Type,
            deed.Entity,
            deed.Failure is not null,
            where.Product.Name,
            account.Identity.Short,
            deed.Artefact?.Name(scene.Dice, scene.Words, account),
            deed.Target?.Name.Full(scene.Words),
            deed.Connection?.Name,
            rows
        );
        Text description = AuditTexts.Describe(scene.Words, facts, ref draw);
        Text? error = deed.Failure is { } failure ? AuditTexts.Error(scene.Words, failure, ref draw) : null;
        Text entity = EntityOf(scene.Words, account, where, deed);
        account.AuditTrail.Add(new LoggedDeed(key, user.Id, time, deed.Type, deed.Entity, entity, description, address, error));
    }

    private static Text EntityOf(TextArena words, Account account, CustomerProduct install, in Deed deed) =>
        deed.Entity switch
        {
            AuditEntityType.User => words.Add("USER-"u8).AddDigits(deed.Target!.Id.Value, 6).Cut(),
            AuditEntityType.Customer => words.Add("CUST-"u8).AddDigits(account.Id.Value, 6).Cut(),
            AuditEntityType.Product => words.Add("PROD-"u8).AddDigits(install.Product.Id.Value, 6).Cut(),
            AuditEntityType.Integration => words.Add("INTG-"u8).AddDigits(account.LargeKey(deed.Connection!.Value.Ordinal + 1), 6).Cut(),
            _ => deed.Artefact!.Value.Id(words, account),
        };
}
