using Nordbud.Core.People;

namespace Nordbud.Web.Features.Mail;

/// <summary>Looks up a person when a letter is sent; null where there is no such person or no address any more.</summary>
public delegate Task<Addressee?> FindAddressee(PersonId person, CancellationToken cancel);
