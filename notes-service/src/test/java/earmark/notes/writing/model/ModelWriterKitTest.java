package earmark.notes.writing.model;

import earmark.notes.writing.NotesWriter;
import earmark.notes.writing.WriterKit;

class ModelWriterKitTest extends WriterKit {

  @Override
  protected NotesWriter writer() {
    return new ModelWriter(new CopyingModel());
  }
}
