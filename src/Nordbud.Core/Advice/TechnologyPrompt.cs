namespace Nordbud.Core.Advice;

/// <summary>Law outside procurement that a technology may call for; texts under <c>technologies.prompt</c>.</summary>
public enum TechnologyPrompt
{
    /// <summary>Data protection impact assessment, Regulation (EU) 2016/679 Art. 35.</summary>
    Dpia,
    /// <summary>Medical devices, Regulation (EU) 2017/745.</summary>
    Mdr,
    /// <summary>Cybersecurity of essential services, Directive (EU) 2022/2555.</summary>
    Nis2,
    /// <summary>Accessibility of ICT, EN 301 549.</summary>
    En301549,
}
