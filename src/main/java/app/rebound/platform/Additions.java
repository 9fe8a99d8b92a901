package app.rebound.platform;

/**
 * A repository to which rows are only added, under ids of their own: nobody asks first whether they are there.
 *
 * @param <T> an entity without a version
 */
public interface Additions<T> {

    void add(T row);

    default void addAll(Iterable<? extends T> rows) {
        rows.forEach(this::add);
    }
}
