/** Tests whose bodies run inside the container: Pax Exam starts the assembled distribution, JUnit 5 runs in it. */
package org.nuanmin.itests.container;
