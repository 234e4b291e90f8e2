using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the named users as they stand on the as-of.</summary>
internal static class UserAccountRows
{
    /// <summary>Appends a user account opened by the as-of.</summary>
    public static void Write(Telling telling, User user, in SignIn signIn) =>
        telling.Rows.UserAccounts.Append(
            new UserAccount
            {
                UserAccountId = user.Id,
                CustomerId = telling.Account.Id,
                Username = signIn.ByEmail ? user.Email : Workspace(telling, user.Email),
                Email = user.Email,
                FirstName = user.Name.First,
                LastName = user.Name.Last,
                Role = user.Role,
                Status = StatusOf(telling, user, signIn),
                CreatedDate = user.Created,
                LastLoginDate = user.Logins.LastBy(telling.AsOf),
                LoginCount = user.Logins.CountBy(telling.AsOf),
                PasswordResetDate = signIn.PasswordReset,
                MfaEnabled = signIn.HasSecondFactor,
            }
        );

    /// <summary>A login name in the customer's own workspace: <c>maria.lopez@brenwick-logistics</c>.</summary>
    private static Text Workspace(Telling telling, Text email)
    {
        ReadOnlySpan<byte> whole = email.Utf8;
        return telling.Words.Add(whole[..whole.LastIndexOf((byte)'.')]).Cut();
    }

    private static UserStatus StatusOf(Telling telling, User user, in SignIn signIn)
    {
        if (telling.Sees(user.Leaves))
            return UserStatus.Inactive;
        return telling.Sees(signIn.Locked) ? UserStatus.Locked : UserStatus.Active;
    }
}
