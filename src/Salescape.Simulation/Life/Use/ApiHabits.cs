using System.Runtime.CompilerServices;
using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How an install calls the API in every week: what has been built on it, and how it proves who calls.</summary>
internal struct ApiHabits
{
    private static readonly Purpose OfInstall = new("api habits");
    private static readonly Purpose OfEndpoint = new("api endpoint habits");

    private Endpoints _endpoints;

    /// <summary>Whether they have been settled.</summary>
    public readonly bool IsKnown => Milliseconds > 0;

    /// <summary>Response of a reading call, milliseconds, without defects.</summary>
    public double Milliseconds { get; private init; }

    /// <summary>How calls prove who calls.</summary>
    public AuthenticationType Proof { get; private init; }

    /// <summary>The share of the calls that an endpoint takes in the mean; they do not add up to 1.</summary>
    public readonly double Share(int slot) => _endpoints[slot].Share;

    /// <summary>Response of an endpoint relative to others of its method.</summary>
    public readonly double Slowness(int slot) => _endpoints[slot].Slowness;

    /// <summary>Those of an install.</summary>
    public static ApiHabits Of(Dice dice, Account account, int install)
    {
        Draw draw = dice.Roll(OfInstall, install);
        var habits = new ApiHabits
        {
            Milliseconds = ApiAssumptions.Milliseconds * draw.LogNormal(1, ApiAssumptions.MillisecondsOfInstallSigma),
            Proof = (AuthenticationType)
                draw.Weighted(
                    account.Profile.Size == CompanySize.Enterprise
                        ? ApiAssumptions.AuthenticationOfEnterprises
                        : ApiAssumptions.Authentication
                ),
        };
        for (int slot = 0; slot < EndpointRange.PerProduct; slot++)
        {
            Draw endpoint = dice.Roll(OfEndpoint, (long)install * EndpointRange.PerProduct + slot);
            habits._endpoints[slot] = new Endpoint(
                ApiAssumptions.CallShares[slot] * endpoint.LogNormal(1, ApiAssumptions.ShareOfInstallSigma),
                endpoint.LogNormal(1, ApiAssumptions.MillisecondsOfEndpointSigma)
            );
        }

        return habits;
    }

    private readonly record struct Endpoint(double Share, double Slowness);

    [InlineArray(EndpointRange.PerProduct)]
    private struct Endpoints
    {
        private Endpoint _first;
    }
}
