package app.rebound.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files, read once at start. They are served below a folder named by the hash of them all, so that a browser
 * may keep them for a year. The style sheet's imports are joined into one file and the icons into one sprite: one request
 * each, without a build step. The chart library is the one script that is not ours.
 */
@Component
public class Assets {

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");
    private static final Pattern SVG = Pattern.compile("<svg[^>]*viewBox=\"([^\"]+)\"[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final String WEB_JARS = "classpath*:/META-INF/resources/webjars/";
    private static final String ICONS = WEB_JARS + "bootstrap-icons/*/icons/";
    private static final String CHARTS = WEB_JARS + "chart.js/*/dist/chart.umd.min.js";

    private final Map<String, Resource> joined;
    private final String folder;

    Assets() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        joined = Map.of(
                "rebound.css", inMemory("rebound.css", styleSheet(resolver)),
                "icons.svg", inMemory("icons.svg", sprite(resolver)),
                "chart.js", inMemory("chart.js", text(resolver.getResources(CHARTS)[0])));
        folder = "/assets/" + hash(resolver) + "/";
    }

    /** The address of a static file, such as {@code js/app.js} or {@code rebound.css}. */
    public String url(String file) {
        return folder + file;
    }

    /** The address of one icon in the sprite, by its Bootstrap Icons name. */
    public String icon(String name) {
        return folder + "icons.svg#" + name;
    }

    String folder() {
        return folder;
    }

    /** The files that are read or put together at start, by name. */
    Map<String, Resource> joined() {
        return joined;
    }

    private static String styleSheet(PathMatchingResourcePatternResolver resolver) throws IOException {
        var index = text(resolver.getResource("classpath:/static/css/rebound.css"));
        return IMPORT.matcher(index)
                .replaceAll(match -> Matcher.quoteReplacement("@layer %s {\n%s}\n"
                        .formatted(
                                match.group(2),
                                text(resolver.getResource("classpath:/static/css/" + match.group(1))))));
    }

    private static String sprite(PathMatchingResourcePatternResolver resolver) throws IOException {
        var sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (var name :
                text(resolver.getResource("classpath:/static/icons.txt")).split("\\s+")) {
            var icons = resolver.getResources(ICONS + name + ".svg");
            var svg = icons.length == 0 ? null : SVG.matcher(text(icons[0]));
            if (svg == null || !svg.find()) {
                throw new IllegalStateException("There is no icon called " + name);
            }
            sprite.append("<symbol id=\"%s\" viewBox=\"%s\" fill=\"currentColor\">%s</symbol>"
                    .formatted(name, svg.group(1), svg.group(2).strip()));
        }
        return sprite.append("</svg>").toString();
    }

    private String hash(PathMatchingResourcePatternResolver resolver) throws IOException {
        List<Resource> all = new ArrayList<>(joined.values());
        all.addAll(Arrays.asList(resolver.getResources("classpath*:/static/**/*.*")));
        all.sort(Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var resource : all) {
                digest.update(resource.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Resource inMemory(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8), name) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
