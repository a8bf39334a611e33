namespace Nordbud.Web.Ui;

/// <summary>What is wrong with a field, said at the field and in the summary that links to it.</summary>
/// <param name="Field">The id of the control.</param>
/// <param name="Text">What to do about it.</param>
public sealed record FieldError(string Field, string Text);
