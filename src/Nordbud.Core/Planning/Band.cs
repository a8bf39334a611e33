namespace Nordbud.Core.Planning;

/// <summary>Which body of rules gives a course its periods.</summary>
internal enum Band
{
    /// <summary>The full directive.</summary>
    Eu,
    /// <summary>National rules between the direct-award limit and the EU threshold.</summary>
    National,
    /// <summary>The light regime for social and other specific services (Directive 2014/24/EU Arts 74-77).</summary>
    Light,
    /// <summary>Below the direct-award limit, or outside the directive: no period is set by law.</summary>
    None,
}
