using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>What the pages of a case work with.</summary>
public sealed record CaseRoom(Visit Visit, CaseDesk Desk, KeptTexts Kept, PersonNames Names, LawBook Law, TimeProvider Clock, Texts Texts);
