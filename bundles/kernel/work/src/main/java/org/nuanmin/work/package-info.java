/**
 * Work that takes long, and what is told about it: workbooks taken in as jobs that survive a restart, lists written as
 * workbooks, files kept with things of other modules, and notices. Departments give a table's columns and what to do with a row; everything else is here.
 */
@NullMarked
package org.nuanmin.work;

import org.jspecify.annotations.NullMarked;
