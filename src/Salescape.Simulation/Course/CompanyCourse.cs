using System.Collections.Concurrent;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>
/// The company between two days: what comes and what reads otherwise, so that the rows of the first day and the changes together are those
/// of the last. Both come from the same chapters as the rows of any day.
/// </summary>
public sealed class CompanyCourse : IChangeSource
{
    private readonly CompanySettings _settings;
    private readonly Vendor _vendor;
    private readonly CompanyResults _results;
    private readonly TallyCourse _tallies;
    private readonly ConcurrentBag<(LifeCourse Course, Window? Window, Transactions Transactions)> _stages = [];

    /// <summary>The course of a company in which everything is planned and nobody has lived.</summary>
    /// <param name="settings">The company as it is seen on the last day.</param>
    /// <param name="from">The first day.</param>
    public CompanyCourse(CompanySettings settings, DateOnly from)
    {
        _settings = settings;
        From = from;
        Company = new(settings);
        _vendor = Company.Vendor;
        _results = new(_vendor);
        _tallies = new(_results, from, settings.AsOf);
    }

    /// <inheritdoc/>
    public DateOnly From { get; }

    /// <inheritdoc/>
    public DateOnly Until => _settings.AsOf;

    /// <summary>The company on the last day.</summary>
    internal Company Company { get; }

    /// <inheritdoc/>
    public int BlockCount => Company.BlockCount;

    /// <inheritdoc/>
    public void WriteBlock(int block, CompanyChanges changes)
    {
        if (!_stages.TryTake(out (LifeCourse Course, Window? Window, Transactions Transactions) stage))
            stage = (new(_vendor, _settings, From, _tallies), Company.Shown(_results), new());
        stage.Course.Clear();
        Company.ForEach(block, stage.Course.Follow, stage.Course.FollowOnlooker);
        stage.Window?.Follow(stage.Course.Block.Last, stage.Course.Block.Births);
        Erasures? erasures = stage.Course.Erasures;
        erasures?.Find(stage.Course.Block.Last);
        ShownChanges.Write(stage.Course.Block, stage.Window, From, changes);
        if (erasures is not null)
            ErasedChanges.Write(stage.Course.Block, erasures, stage.Window, From, changes);
        stage.Transactions.Settle(changes);
        _stages.Add(stage);
    }

    /// <inheritdoc/>
    public void WriteVendor(CompanyChanges changes, Action<CompanyChanges> take)
    {
        var course = new VendorCourse(_vendor, _settings.Start, _results, Company.Shown(_results));
        var transactions = new Transactions();
        course.Begin(From);
        for (DateOnly day = From.AddDays(1); day <= Until; day = day.AddDays(1))
        {
            changes.Clear();
            _tallies.GoOn(day);
            course.GoOn(day, changes);
            if (changes.Count == 0)
                continue;
            transactions.Settle(changes);
            take(changes);
        }
    }
}
