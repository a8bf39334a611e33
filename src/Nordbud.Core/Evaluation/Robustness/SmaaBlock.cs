using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>Works on one block of draws, four at a time, and counts. One is made for each thread and used again.</summary>
internal sealed class SmaaBlock
{
    /// <summary>Draws of one block.</summary>
    public const int Size = 8_192;

    private const int Lanes = 4;

    private readonly SmaaProblem _problem;
    private readonly int _m, _n;
    private readonly Vector256<double>[] _weights, _values;
    private readonly Vector256<long>[] _ranks, _wins;
    private readonly Vector256<double>[] _central;
    private readonly double[] _mean, _deviation, _offset, _factor;
    private readonly bool[] _exponential;
    private readonly int[] _order;
    private readonly long[] _rankCounts;
    private readonly bool _uncertain;

    public SmaaBlock(SmaaProblem problem)
    {
        _problem = problem;
        (_m, _n) = (problem.Alternatives, problem.Criteria);
        _weights = new Vector256<double>[_n];
        _values = new Vector256<double>[_m];
        _ranks = new Vector256<long>[_m];
        _wins = new Vector256<long>[_m * _m];
        _central = new Vector256<double>[_m * _n];
        _rankCounts = new long[_m * _m];
        var cells = problem.Values.SelectMany(row => row).ToList();
        _mean = [.. cells.Select(c => c.Mean)];
        _deviation = [.. cells.Select(c => c.Deviation)];
        _offset = [.. cells.Select(c => c.Offset)];
        _factor = [.. cells.Select(c => c.Factor)];
        _exponential = [.. cells.Select(c => c.Exponential)];
        _uncertain = problem.IsUncertain;
        if (!_uncertain)
            _mean = [.. cells.Select(c => c.Centre)];
        _order = problem.Knowledge is WeightKnowledge.Ordered
            ? [.. Enumerable.Range(0, _n).OrderByDescending(j => problem.Weights[j])] : [];
        if (problem.Knowledge is WeightKnowledge.Fixed)
        {
            for (var j = 0; j < _n; j++)
                _weights[j] = Vector256.Create(problem.Weights[j]);
        }
    }

    /// <summary>Counts of one block: ranks and wins by m * m, sums of the winner's weights by m * n.</summary>
    public sealed record Counts(long[] Ranks, long[] Wins, double[] Central);

    public Counts Run(int block, int draws)
    {
        Array.Clear(_wins);
        Array.Clear(_central);
        Array.Clear(_rankCounts);
        var source = new DrawSource(_problem.Seed, (ulong)block);
        for (var done = 0; done < draws; done += Lanes)
        {
            if (_problem.Knowledge is not WeightKnowledge.Fixed)
                DrawWeights(ref source);
            if (_uncertain)
                DrawValues(ref source);
            else
                Sum();
            // The last step may be narrower: lanes beyond the end do not count.
            var live = draws - done >= Lanes ? Vector256<long>.AllBitsSet
                : Vector256.LessThan(Vector256.Create(0L, 1, 2, 3), Vector256.Create((long)(draws - done)));
            Count(live, Math.Min(Lanes, draws - done));
        }
        return new([.. _rankCounts], [.. _wins.Select(w => -Vector256.Sum(w))], [.. _central.Select(Vector256.Sum)]);
    }

    /// <summary>Weights uniform on the simplex: exponential numbers divided by their sum; sorted where the order is known.</summary>
    private void DrawWeights(ref DrawSource source)
    {
        var sum = Vector256<double>.Zero;
        for (var j = 0; j < _n; j++)
            sum += _weights[j] = -Vector256.Log(source.Uniform());
        var scale = Vector256<double>.One / sum;
        for (var j = 0; j < _n; j++)
            _weights[j] *= scale;
        if (_order.Length > 0)
            Sort();
    }

    /// <summary>Lane by lane, the largest weight to the most important criterion.</summary>
    private void Sort()
    {
        Span<double> lane = stackalloc double[_n];
        var flat = MemoryMarshal.Cast<Vector256<double>, double>(_weights.AsSpan());
        for (var at = 0; at < Lanes; at++)
        {
            for (var j = 0; j < _n; j++)
                lane[j] = flat[j * Lanes + at];
            lane.Sort();
            for (var j = 0; j < _n; j++)
                flat[_order[j] * Lanes + at] = lane[_n - 1 - j];
        }
    }

    private void Sum()
    {
        for (var a = 0; a < _m; a++)
        {
            var row = _mean.AsSpan(a * _n, _n);
            var sum = Vector256<double>.Zero;
            for (var j = 0; j < row.Length; j++)
                sum += _weights[j] * Vector256.Create(row[j]);
            _values[a] = sum;
        }
    }

    private void DrawValues(ref DrawSource source)
    {
        var spare = Vector256<double>.Zero;
        var hasSpare = false;
        for (var a = 0; a < _m; a++)
        {
            var sum = Vector256<double>.Zero;
            for (var j = 0; j < _n; j++)
            {
                var cell = a * _n + j;
                var value = Vector256.Create(_mean[cell]);
                if (_deviation[cell] > 0)
                {
                    var normal = spare;
                    if (!hasSpare)
                        (normal, spare) = source.Normal();
                    hasSpare = !hasSpare;
                    value += Vector256.Create(_deviation[cell]) * normal;
                }
                if (_exponential[cell])
                    value = Vector256.Exp(value);
                sum += _weights[j] * (Vector256.Create(_offset[cell]) + Vector256.Create(_factor[cell]) * value);
            }
            _values[a] = sum;
        }
    }

    private void Count(Vector256<long> live, int lanes)
    {
        Array.Clear(_ranks);
        for (var i = 0; i < _m; i++)
        {
            var value = _values[i];
            var rank = _ranks[i];
            for (var j = i + 1; j < _m; j++)
            {
                var wins = Vector256.GreaterThan(value, _values[j]).AsInt64() & live;
                var loses = Vector256.LessThan(value, _values[j]).AsInt64() & live;
                _wins[i * _m + j] += wins;
                _wins[j * _m + i] += loses;
                _ranks[j] -= wins;
                rank -= loses;
            }
            _ranks[i] = rank;
        }
        var ranks = MemoryMarshal.Cast<Vector256<long>, long>(_ranks.AsSpan());
        for (var a = 0; a < _m; a++)
        {
            for (var lane = 0; lane < lanes; lane++)
                _rankCounts[a * _m + (int)ranks[a * Lanes + lane]]++;
            var first = Vector256.Equals(_ranks[a], Vector256<long>.Zero) & live;
            if (first == Vector256<long>.Zero)
                continue;
            for (var j = 0; j < _n; j++)
                _central[a * _n + j] += _weights[j] & first.AsDouble();
        }
    }
}
