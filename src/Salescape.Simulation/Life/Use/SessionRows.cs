using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes the sessions kept of named users.</summary>
internal static class SessionRows
{
    /// <summary>Appends a session.</summary>
    public static void Write(Telling telling, in Session session, in PageVisit visit)
    {
        Account account = telling.Account;
        User user = account.Users[session.Login.User];
        telling.Rows.UserSessions.Append(
            new UserSession
            {
                SessionId = session.Id,
                CustomerId = account.Id,
                ProductId = account.Installs[session.Login.Install].Product.Id,
                UserId = user.Id,
                SessionStart = session.Start,
                SessionEnd = session.End,
                DurationMinutes = session.Minutes,
                PagesViewed = visit.Pages,
                ActionsTaken = visit.Actions,
                DeviceType = session.Device.Type,
                Browser = session.Device.Browser,
                Os = session.Device.Os,
                IpAddress = user.Workplace.Address(telling.Words, session.FromOffice),
                LocationCity = user.Workplace.City,
                LocationCountry = account.Profile.Country.Name,
            }
        );
    }
}
