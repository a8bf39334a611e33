namespace Nordbud.Web.Features.Laboratory;

/// <summary>How far a run is.</summary>
public enum LaboratoryRunState
{
    /// <summary>Others are before it.</summary>
    Waiting,
    /// <summary>It computes.</summary>
    Running,
    /// <summary>Its results are there.</summary>
    Done,
    /// <summary>Somebody stopped it.</summary>
    Cancelled,
    /// <summary>Its numbers are too large or too small.</summary>
    Failed,
}
