using System.Reflection;
using System.Reflection.Emit;

namespace Salescape.Architecture.Tests;

/// <summary>What a compiled method refers to: the members that its instructions name, and the types of its locals and parameters.</summary>
internal static class References
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Everything that a type declares and that can have instructions.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return [.. type.GetMethods(All), .. type.GetConstructors(All), .. type.GetNestedTypes(All).SelectMany(MethodsOf)];
    }

    /// <summary>Types that a method is written in: of its parameters, its result and its locals.</summary>
    public static IEnumerable<Type> TypesOf(MethodBase method) =>
        [
            .. method.GetParameters().Select(parameter => Bare(parameter.ParameterType)),
            .. method is MethodInfo { ReturnType: var result } ? [Bare(result)] : Type.EmptyTypes,
            .. method.GetMethodBody()?.LocalVariables.Select(local => Bare(local.LocalType)) ?? [],
        ];

    /// <summary>Instructions of a method that name a member, in order.</summary>
    public static IEnumerable<(OpCode Code, MemberInfo Member)> MembersOf(MethodBase method)
    {
        byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[at++]);
            OpCode instruction = Codes[value];
            if (
                instruction.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
                yield return (instruction, method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!);
            at += SizeOf(instruction.OperandType, code, at);
        }
    }

    /// <summary>A type without what is put around it: reference, array, and the arguments that it is made of one by one.</summary>
    public static IEnumerable<Type> PartsOf(Type type)
    {
        Type bare = Bare(type);
        return bare.IsGenericType ? [bare, .. bare.GetGenericArguments().SelectMany(PartsOf)] : [bare];
    }

    private static Type Bare(Type type) => type.HasElementType ? Bare(type.GetElementType()!) : type;

    private static int SizeOf(OperandType operand, byte[] code, int at) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
            _ => 4,
        };
}
