namespace Nordbud.Web.Features.Course;

/// <summary>Who had something to do with a case, as far as a visitor may know.</summary>
/// <param name="All">Those whose name the visitor may know.</param>
/// <param name="Missing">Why somebody may be missing among them.</param>
public sealed record InvolvedParties(IReadOnlyList<Involved> All, MissingParties Missing)
{
    /// <summary>Whether these are all: only then can somebody say what they know, or that nobody knows anything (Art. 41).</summary>
    public bool Complete => Missing is MissingParties.None;

    /// <summary>The key of the sentence that says why nothing can be settled.</summary>
    public string Why => Missing switch
    {
        MissingParties.Sealed => "course.earlier.sealed",
        MissingParties.Erased => "course.earlier.erased",
        _ => "course.earlier.unseen",
    };
}
