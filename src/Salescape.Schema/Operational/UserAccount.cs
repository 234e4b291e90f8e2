using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>End users of the products at customer accounts</summary>
[Table(
    57,
    Schemas.Operational,
    "user_accounts",
    EstimatedRecords = 9_000,
    WrittenBy = "Life/Onboard",
    Dated = "created_date",
    ShownWith = "customer_id",
    UseCases = ["Seat adoption and dormant users", "Access and MFA review", "Admin coverage per account", "License reclamation"]
)]
public readonly partial record struct UserAccount
{
    /// <summary>Unique user account identifier (USER-XXXXXX)</summary>
    public required UserAccountId UserAccountId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Login name, unique</summary>
    [Text(200)]
    public required Text Username { get; init; }

    /// <summary>Email address</summary>
    [Text(200)]
    public required Text Email { get; init; }

    /// <summary>First name</summary>
    [Text(100)]
    public required Text FirstName { get; init; }

    /// <summary>Last name</summary>
    [Text(100)]
    public required Text LastName { get; init; }

    /// <summary>Admin, Manager, Power User, User, Viewer</summary>
    [Text(50), Mutable]
    public required UserRole Role { get; init; }

    /// <summary>Active, Inactive, Locked</summary>
    [Text(50), Mutable]
    public required UserStatus Status { get; init; }

    /// <summary>When the user was provisioned</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>Most recent login (null if never)</summary>
    [Mutable]
    public required DateOnly? LastLoginDate { get; init; }

    /// <summary>Logins so far</summary>
    [NotNegative, Mutable]
    public required int LoginCount { get; init; }

    /// <summary>Last password reset (null if never)</summary>
    [Mutable]
    public required DateOnly? PasswordResetDate { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10), Mutable]
    public required bool MfaEnabled { get; init; }
}

/// <summary>Key of <c>user_accounts</c>: <c>USER-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("USER")]
public readonly record struct UserAccountId(long Value) : IKey;

/// <summary>Values of <c>user_accounts.role</c>.</summary>
public enum UserRole
{
    Admin,
    Manager,
    PowerUser,
    User,
    Viewer,
}

/// <summary>Values of <c>user_accounts.status</c>.</summary>
public enum UserStatus
{
    Active,
    Inactive,
    Locked,
}
