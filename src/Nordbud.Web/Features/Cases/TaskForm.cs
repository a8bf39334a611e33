using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Cases;

/// <summary>What is typed about a task.</summary>
public sealed class TaskForm
{
    public string? What { get; set; }
    public Guid? Assignee { get; set; }
    /// <summary>The day as typed.</summary>
    public string? Due { get; set; }

    public Kept Kept => Keeping.Text(What?.Trim() ?? "");

    public PersonId? Person => Assignee is { } id ? new PersonId(id) : null;

    public DateOnly? Day => DayInput.Read(Due);

    /// <summary>What cannot be read, or null.</summary>
    public FieldError? Check(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Due is { Length: > 0 } && Day is null ? new("due", texts["cases.error.day"]) : null;
    }
}
