package app.rebound.platform.form;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** Takes a text as it is typed, spaces and all: a password, unlike everything else. */
public final class AsTyped extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text);
    }
}
