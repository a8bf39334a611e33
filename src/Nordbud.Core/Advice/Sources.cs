using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>The sources that the rules of the advice cite, each written once.</summary>
internal static class Sources
{
    private const string Directive = "https://eur-lex.europa.eu/eli/dir/2014/24/oj";

    public static Source Article(string article) => new($"Directive 2014/24/EU Art. {article}", Directive);

    public static Source StepSeven(string where) => new(
        $"Nordic Welfare Centre, CONNECT step 7 (Procurement model): {where}", null);

    public static readonly Source Standstill = new("Directive 89/665/EEC Art. 2a", "https://eur-lex.europa.eu/eli/dir/1989/665/oj");

    public static readonly Source Suspension = new("Directive 89/665/EEC Art. 2(3)", "https://eur-lex.europa.eu/eli/dir/1989/665/oj");

    public static readonly Source FrameworkMaximum = new("Directive 2014/24/EU Arts 5(5) and 33, C-216/17 (Autorità Garante)", Directive);

    public static readonly Source PreCommercial = new(
        "SEC(2007)1668 (pre-commercial procurement); Directive 2014/24/EU Art. 14",
        "http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX:52007SC1668:EN:HTML");

    public static readonly Source InnovationLadder = new(
        "Upphandlingsmyndigheten, innovation i upphandling",
        "https://www.upphandlingsmyndigheten.se/innovation-i-upphandling");

    public static readonly Source CoInnovationAgreement = new(
        "Gate 21, OPI-aftale (public-private innovation)", "https://www.gate21.dk/cleantechtipp/opi-aftale/");

    public static readonly Source CoInnovationMyths = new(
        "Welfare Tech, myths about agreements on public-private innovation",
        "https://www.denoffentlige.dk/tnketanke/welfare-tech-1/faa-aflivet-udbredte-myter-om-opi-aftalen-og-faa-gode-raad");

    public static readonly Source DevelopmentGate = new(
        "Anskaffelser.no, buying the newly developed solution",
        "https://anskaffelser.no/innovasjon/kjop-den-nyutviklede-innovative-losningen");

    public static readonly Source TestSeries = new(
        "Smart@Fire, what pre-commercial procurement covers",
        "http://www.smartatfire.eu/faq/what-is-pre-commercial-procurement.aspx");

    public static readonly Source ChoiceSystem = new(
        "Directive 2014/24/EU Art. 1(2), C-410/14 (Falk Pharma); in Sweden lag (2008:962) om valfrihetssystem");

    public static readonly Source Eafip = new("European Assistance for Innovation Procurement (eafip), FAQ", "http://eafip.eu/resources/faq/");
}
