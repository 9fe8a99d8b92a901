package app.rebound.platform.web;

import app.rebound.platform.BesideJournal;
import app.rebound.platform.Decoration;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.KeptReads;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a page of a journal anew only when something in it can have changed. What a page shows depends on the journal, its
 * revision, the day, the look, the program and the browser's form token: together they are its ETag. A page whose ETag
 * the browser has is a 304, and a page that was made a moment ago for the same ETag is sent again from memory, where it is
 * compressed. Of a locked journal, and of the sample, the browser keeps nothing: whoever presses Back after leaving it sees
 * no page.
 */
@Component
class JournalPages extends OncePerRequestFilter {

    private static final String ZIPPED = "gzip";
    private static final int MOST_BYTES = 16_000_000;

    private final CurrentJournal journal;
    private final JournalRevisions revisions;
    private final KeptReads kept;
    private final Viewer viewer;
    private final JournalDay journalDay;
    private final String program;
    private final Cache<String, byte[]> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String etag, byte[] page) -> page.length)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    JournalPages(
            CurrentJournal journal,
            JournalRevisions revisions,
            KeptReads kept,
            Viewer viewer,
            JournalDay journalDay,
            Assets assets,
            ObjectProvider<BuildProperties> build) {
        this.journal = journal;
        this.revisions = revisions;
        this.kept = kept;
        this.viewer = viewer;
        this.journalDay = journalDay;
        this.program = build.stream().map(BuildProperties::getTime).findFirst() + assets.folder();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var browserMayKeep = journal.find().isPresent() && !viewer.canSignOut() && !viewer.inSample();
        response.setHeader(HttpHeaders.CACHE_CONTROL, browserMayKeep ? "private, no-cache" : "no-store");
        var token = FormToken.of(request);
        if (token.isEmpty() || journal.find().isEmpty() || !isRepeatable(request)) {
            chain.doFilter(request, response);
            return;
        }
        var revision = revisions.current();
        var etag = etag(request, revision, token.get());
        if (browserMayKeep && etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setHeader(HttpHeaders.ETAG, etag);
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var known = pages.getIfPresent(etag);
        if (known == null) {
            try (var page = kept.at(revision)) {
                make(etag, browserMayKeep, request, response, chain);
            }
            return;
        }
        if (browserMayKeep) {
            response.setHeader(HttpHeaders.ETAG, etag);
        }
        send(known, request, response);
    }

    /** Not a page that mints an id for a form, and no news of what has happened. */
    private static boolean isRepeatable(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().endsWith("/new")
                && !Flash.isWaiting(request);
    }

    private String etag(HttpServletRequest request, long revision, String token) {
        var parts = String.join(
                "\n",
                journal.id().toString(),
                String.valueOf(revision),
                journalDay.today().toString(),
                viewer.look(),
                String.valueOf(viewer.canSignOut()),
                program,
                token,
                request.getRequestURI(),
                String.valueOf(request.getQueryString()));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(byte[] zipped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var page = zipped;
        if (unpacks(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, ZIPPED);
        } else {
            page = new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Whether the browser says so in the way that all of them do; whoever says it otherwise gets the page as it is. */
    private static boolean unpacks(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.split(",")).map(String::strip).anyMatch(ZIPPED::equals);
    }

    private static byte[] zip(byte[] page) throws IOException {
        var zipped = new ByteArrayOutputStream(page.length / 3);
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(page);
        }
        return zipped.toByteArray();
    }

    /** Not where something was left out, not where an id was minted for this page alone, and not what shows more than the journal. */
    private static boolean isWorthKeeping(HttpServletRequest request) {
        return !Decoration.isAnythingLeftOut(request::getAttribute)
                && request.getAttribute(EditForm.MINTS) == null
                && !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                                instanceof HandlerMethod handler
                        && AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), BesideJournal.class));
    }

    private void make(
            String etag,
            boolean browserMayKeep,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        var type = made.getContentType();
        var isPage = type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
        if (made.getStatus() == HttpStatus.OK.value() && isPage && isWorthKeeping(request)) {
            if (browserMayKeep) {
                made.setHeader(HttpHeaders.ETAG, etag);
            }
            var zipped = zip(made.getContentAsByteArray());
            pages.put(etag, zipped);
            send(zipped, request, response);
            return;
        }
        made.copyBodyToResponse();
    }
}
