package app.rebound.insight;

import java.util.List;

/**
 * One sentence the dashboard says about the journal.
 *
 * @param messageKey the sentence
 * @param arguments what it names and counts
 * @param grade how sure it is
 * @param usefulness orders findings for the top of the page: what the person can act on comes first
 * @param evidence the address of the entries behind it
 * @param nextStep what the person can do about it
 */
record Finding(
        String messageKey, List<Object> arguments, Grade grade, int usefulness, String evidence, NextStep nextStep) {

    Finding {
        arguments = List.copyOf(arguments);
    }

    /** For messages, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }

    /**
     * One thing to do.
     *
     * @param labelKey the verb on the button
     * @param href where it leads
     */
    record NextStep(String labelKey, String href) {}
}
