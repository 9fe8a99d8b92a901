package app.rebound.platform.aside;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the current journal has put aside. */
interface AsideRows extends Repository<AsideItem, UUID> {

    AsideItem save(AsideItem item);

    void delete(AsideItem item);

    Optional<AsideItem> findByItem(String item);

    List<AsideItem> findAll();
}
