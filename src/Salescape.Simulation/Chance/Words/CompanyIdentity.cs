using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>How a company is called. Each part differs whenever the company does.</summary>
/// <param name="Root">The word of its own: <c>Brenwick</c>. Companies of one family share it, no others do.</param>
/// <param name="Short">What people say: the root, or the whole name of a city or school.</param>
/// <param name="Name">The full name: <c>Brenwick Logistics, Inc.</c></param>
/// <param name="Domain">Under a reserved name: <c>brenwick-logistics.example</c>.</param>
internal readonly record struct CompanyIdentity(Text Root, Text Short, Text Name, Text Domain);
