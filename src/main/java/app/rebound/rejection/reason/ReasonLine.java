package app.rebound.rejection.reason;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reason on the reflection form: my guess beside what they said. */
public class ReasonLine {

    private @Nullable Reason reason;

    @Size(max = 80, message = "{error.tooLong}")
    private @Nullable String label;

    private boolean me;
    private boolean them;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String myDetails;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String theirDetails;

    private @Nullable Control control;

    public static ReasonLine of(@Nullable Reason reason, @Nullable String label, List<GivenReason> given) {
        var line = new ReasonLine();
        line.reason = reason;
        line.label = label;
        for (var one : given) {
            if (one.reason() == reason && Objects.equals(one.label(), label)) {
                line.control = one.control();
                line.take(one);
            }
        }
        return line;
    }

    private void take(GivenReason one) {
        if (one.saidBy() == SaidBy.ME) {
            me = true;
            myDetails = one.details();
        } else {
            them = true;
            theirDetails = one.details();
        }
    }

    /** Nothing, my guess, what they said, or both. */
    public List<GivenReason> toReasons() {
        var reasons = new ArrayList<GivenReason>();
        if ((reason == null) != (label == null)) {
            if (me || reason == null && !them) {
                reasons.add(new GivenReason(SaidBy.ME, reason, label, myDetails, control));
            }
            if (them) {
                reasons.add(new GivenReason(SaidBy.THEM, reason, label, theirDetails, control));
            }
        }
        return reasons;
    }

    public @Nullable Reason getReason() {
        return reason;
    }

    public void setReason(@Nullable Reason reason) {
        this.reason = reason;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public boolean isMe() {
        return me;
    }

    public void setMe(boolean me) {
        this.me = me;
    }

    public boolean isThem() {
        return them;
    }

    public void setThem(boolean them) {
        this.them = them;
    }

    public @Nullable String getMyDetails() {
        return myDetails;
    }

    public void setMyDetails(@Nullable String myDetails) {
        this.myDetails = myDetails;
    }

    public @Nullable String getTheirDetails() {
        return theirDetails;
    }

    public void setTheirDetails(@Nullable String theirDetails) {
        this.theirDetails = theirDetails;
    }

    public @Nullable Control getControl() {
        return control;
    }

    public void setControl(@Nullable Control control) {
        this.control = control;
    }
}
