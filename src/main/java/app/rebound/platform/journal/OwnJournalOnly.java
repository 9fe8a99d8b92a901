package app.rebound.platform.journal;

import app.rebound.platform.BesideJournal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks pages about the account, or about all of a journal: while the sample is open, they ask to leave it first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@BesideJournal
public @interface OwnJournalOnly {}
