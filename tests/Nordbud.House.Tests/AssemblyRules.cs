using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Nordbud.House.Tests;

/// <summary>Reads a compiled assembly without loading it: what it refers to and what it offers.</summary>
internal sealed class AssemblyRules : IDisposable
{
    /// <summary>Of System.IO, what holds data in memory or an embedded resource.</summary>
    private static readonly HashSet<string> InMemory = new(StringComparer.Ordinal)
    {
        "Stream", "MemoryStream", "UnmanagedMemoryStream", "StringReader", "StringWriter", "TextReader", "TextWriter",
        "StreamReader", "InvalidDataException", "EndOfStreamException",
    };

    private static readonly string[] Outside =
    [
        "System.Net", "System.Data", "System.Threading.Timer", "System.Threading.Thread", "System.Console",
        "System.Random", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Activator", "Microsoft.Extensions", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore",
    ];

    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.TimeZoneInfo.get_Local", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
    };

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public AssemblyRules(string name)
    {
        _file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
        _metadata = _file.GetMetadataReader();
    }

    public IEnumerable<string> References =>
        _metadata.AssemblyReferences.Select(r => _metadata.GetString(_metadata.GetAssemblyReference(r).Name));

    /// <summary>Types and members of the world outside that the code refers to: files, network, clocks, chance, containers.</summary>
    public IEnumerable<string> OutsideWorld()
    {
        foreach (var handle in _metadata.TypeReferences)
        {
            var name = NameOf(handle);
            var files = name.StartsWith("System.IO.", StringComparison.Ordinal)
                && !InMemory.Contains(name["System.IO.".Length..]);
            if (files || Outside.Any(o => name == o || name.StartsWith(o + ".", StringComparison.Ordinal)))
                yield return name;
        }
        foreach (var handle in _metadata.MemberReferences)
        {
            var member = _metadata.GetMemberReference(handle);
            if (member.Parent.Kind is HandleKind.TypeReference
                && $"{NameOf((TypeReferenceHandle)member.Parent)}.{_metadata.GetString(member.Name)}" is var name
                && (Clocks.Contains(name) || OfTheMachine(name)))
                yield return name;
        }
    }

    /// <summary>What is asked of the machine; an iterator only asks which thread it is on.</summary>
    private static bool OfTheMachine(string member) =>
        member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId";

    /// <summary>Public classes that may be derived from without being made for it.</summary>
    public IEnumerable<string> OpenClasses() => PublicTypes()
        .Where(t => (t.Attributes & (TypeAttributes.Sealed | TypeAttributes.Abstract | TypeAttributes.Interface)) == 0)
        .Select(NameOf)
        .Where(n => n is not ".Program" && !n.Contains(".Migrations.", StringComparison.Ordinal) && !n.StartsWith("AspNetCore", StringComparison.Ordinal));

    /// <summary>Public types without a summary in the documentation beside the assembly.</summary>
    public IEnumerable<string> WithoutSummary(string documentation) => PublicTypes().Select(NameOf)
        .Where(n => !documentation.Contains($"<member name=\"T:{n}\">", StringComparison.Ordinal));

    public void Dispose() => _file.Dispose();

    private IEnumerable<TypeDefinition> PublicTypes() => _metadata.TypeDefinitions
        .Select(_metadata.GetTypeDefinition).Where(IsPublic);

    private bool IsPublic(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsPublic(_metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private string NameOf(TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
        ? $"{NameOf(_metadata.GetTypeDefinition(outer))}.{_metadata.GetString(type.Name)}"
        : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";

    private string NameOf(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind is HandleKind.TypeReference
            ? $"{NameOf((TypeReferenceHandle)type.ResolutionScope)}.{_metadata.GetString(type.Name)}"
            : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }
}
