namespace Nordbud.House.Tests;

// A public class that is neither sealed, static nor abstract, without a summary: the checkers must see it.
public class BadSample;
