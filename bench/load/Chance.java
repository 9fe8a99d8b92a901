package load;

import java.util.List;
import java.util.Random;

/** Draws from the distributions that journals are made of, the same ones for the same seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    /** From the one to the other, both possible. */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    double beta(double one, double other) {
        var gamma = gamma(one);
        return gamma / (gamma + gamma(other));
    }

    /** Marsaglia and Tsang, <em>A simple method for generating gamma variables</em>, ACM TOMS 26 (2000). */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        var d = shape - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var x = random.nextGaussian();
            var v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** One place among weights that need not add up to one. */
    int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextDouble() * sum;
        for (var place = 0; place < weights.length - 1; place++) {
            left -= weights[place];
            if (left < 0) {
                return place;
            }
        }
        return weights.length - 1;
    }

    /** How usual each of some things is, as uneven as the shapes are small: a Dirichlet draw, without its sum. */
    double[] uneven(double... shapes) {
        var weights = new double[shapes.length];
        for (var place = 0; place < shapes.length; place++) {
            weights[place] = gamma(shapes[place]);
        }
        return weights;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    Random random() {
        return random;
    }
}
