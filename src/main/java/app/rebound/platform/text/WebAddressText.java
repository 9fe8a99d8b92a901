package app.rebound.platform.text;

import app.rebound.platform.form.CleanText;
import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a page as people type it: {@code example.com/jobs} is {@code https://example.com/jobs}. */
public final class WebAddressText extends PropertyEditorSupport {

    /** A host with a dot in it, and what may follow one. Nothing that could be another scheme. */
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(//)?[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)+(:\\d{1,5})?([/?#].*)?");

    @Override
    public void setAsText(@Nullable String text) {
        var clean = text == null ? "" : CleanText.clean(text);
        if (WITHOUT_SCHEME.matcher(clean).matches()) {
            setValue("https://" + clean.replaceFirst("^//", ""));
        } else {
            setValue(clean.isEmpty() ? null : clean);
        }
    }
}
